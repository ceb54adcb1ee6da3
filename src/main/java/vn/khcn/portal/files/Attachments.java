package vn.khcn.portal.files;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Attachments extends Repository<Attachment, Long> {
    Attachment save(Attachment attachment);

    void delete(Attachment attachment);

    void flush();

    Optional<Attachment> findById(long id);

    List<Attachment> findAllBySubjectTypeAndSubjectIdOrderByUploadedAtDescIdDesc(String subjectType, long subjectId);
}
