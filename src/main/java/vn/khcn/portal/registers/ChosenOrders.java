package vn.khcn.portal.registers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ChosenOrders extends Repository<ChosenOrder, Long> {
    ChosenOrder save(ChosenOrder order);

    List<ChosenOrder> findAllBy();

    Optional<ChosenOrder> findByRegisterAndOneAndOther(String register, String one, String other);
}
