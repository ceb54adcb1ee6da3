package vn.khcn.portal.documents.kinds;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DocumentKinds extends Repository<DocumentKind, String> {
    List<DocumentKind> findAllByOrderBySortOrder();

    Optional<DocumentKind> findById(String code);
}
