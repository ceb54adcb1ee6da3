package vn.khcn.portal.shell;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SavedViews extends Repository<SavedView, Long> {
    SavedView save(SavedView view);

    void delete(SavedView view);

    List<SavedView> findAllByAccountIdAndRegisterOrderByName(long accountId, String register);

    Optional<SavedView> findByAccountIdAndRegisterAndName(long accountId, String register, String name);
}
