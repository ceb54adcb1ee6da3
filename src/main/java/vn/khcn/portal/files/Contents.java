package vn.khcn.portal.files;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Contents extends Repository<Content, Long> {
    Content save(Content content);

    Optional<Content> findById(long id);
}
