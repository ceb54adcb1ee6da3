package vn.khcn.portal.shell;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, Long> {
    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findByAccountIdAndFormKey(long accountId, String formKey);
}
