package vn.khcn.portal.registers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ChosenOrders extends Repository<ChosenOrder, Long> {
    ChosenOrder save(ChosenOrder order);

    Optional<ChosenOrder> findByRegisterAndOneAndOther(String register, String one, String other);
}
