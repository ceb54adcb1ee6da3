package vn.khcn.portal.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SignIns extends Repository<SignIn, Long> {
    SignIn save(SignIn signIn);

    List<SignIn> findTop50ByAccountIdOrderByAtDesc(long accountId);
}
