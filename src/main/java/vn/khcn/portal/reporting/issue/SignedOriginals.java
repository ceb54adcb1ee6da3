package vn.khcn.portal.reporting.issue;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SignedOriginals extends Repository<SignedOriginal, Long> {
    SignedOriginal saveAndFlush(SignedOriginal original);

    Optional<SignedOriginal> findByIssueId(long issueId);
}
