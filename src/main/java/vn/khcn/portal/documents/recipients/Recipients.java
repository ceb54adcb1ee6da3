package vn.khcn.portal.documents.recipients;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Recipients extends Repository<Recipient, Long> {
    Recipient saveAndFlush(Recipient recipient);

    Optional<Recipient> findById(long id);

    Optional<Recipient> findByName(String name);

    List<Recipient> findAllByOrderByName();
}
