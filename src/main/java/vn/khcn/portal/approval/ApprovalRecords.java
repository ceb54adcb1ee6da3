package vn.khcn.portal.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ApprovalRecords extends Repository<ApprovalRecord, Long> {
    ApprovalRecord saveAndFlush(ApprovalRecord approval);

    Optional<ApprovalRecord> findByKindAndSubjectId(SubjectKind kind, long subjectId);

    List<ApprovalRecord> findByKindAndSubjectIdIn(SubjectKind kind, Collection<Long> subjectIds);

    List<ApprovalRecord> findByKindAndStateIn(SubjectKind kind, Collection<ApprovalState> states);
}
