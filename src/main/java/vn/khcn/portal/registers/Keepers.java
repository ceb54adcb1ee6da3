package vn.khcn.portal.registers;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Keepers extends Repository<Keeper, Long> {
    Keeper save(Keeper keeper);

    void delete(Keeper keeper);

    List<Keeper> findByRegister(String register);

    List<Keeper> findAllBy();
}
