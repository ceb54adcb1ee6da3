package vn.khcn.portal.files;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Hangs files on records and hands them out. A subject is a register's code and a record's number. */
@Service
@Transactional
public class AttachmentService {
    /** Largest file taken, in bytes: 20 MB. */
    public static final int LARGEST = 20 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final String WRITERS = "hasAnyRole('SPECIALIST','UNIT_HEAD','OFFICE','REGISTRY')";
    private final Attachments attachments;
    private final Contents contents;
    private final BusinessClock clock;

    AttachmentService(Attachments attachments, Contents contents, BusinessClock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.clock = clock;
    }

    /** Takes a file, or says why not: empty, too large, of a type not taken, or not what its name says. */
    @PreAuthorize(WRITERS)
    public AttachmentSummary attach(String subjectType, long subjectId, String fileName, byte[] bytes) {
        String name = CleanText.line(fileName).replaceAll("[\\\\/:*?\"<>|]", "_");
        if (bytes.length == 0) {
            throw BusinessRule.broken("files.rule.empty", name);
        }
        if (bytes.length > LARGEST) {
            throw BusinessRule.broken("files.rule.tooLarge", name, LARGEST / 1024 / 1024);
        }
        FileType type = FileType.named(name).orElseThrow(
                () -> BusinessRule.broken("files.rule.type", name, String.join(", ", FileType.endings())));
        if (!type.fits(bytes)) {
            throw BusinessRule.broken("files.rule.disguised", name);
        }
        String kept = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        Content content = contents.save(new Content(bytes));
        return attachments.save(new Attachment(subjectType, subjectId, kept, type.mediaType(), content,
                CurrentActor.get(), clock.now())).summary();
    }

    /** A record's files, newest first. */
    @Transactional(readOnly = true)
    public List<AttachmentSummary> of(String subjectType, long subjectId) {
        return attachments.findAllBySubjectTypeAndSubjectIdOrderByUploadedAtDescIdDesc(subjectType, subjectId).stream()
                .map(Attachment::summary).toList();
    }

    @Transactional(readOnly = true)
    public Optional<AttachmentFile> file(long id) {
        return attachments.findById(id).flatMap(a -> contents.findById(a.contentId())
                .map(c -> new AttachmentFile(a.summary().name(), a.summary().mediaType(), c.bytes())));
    }

    /** Takes a file off its record; who brought it may, and the office. The bytes stay, history refers to them. */
    @PreAuthorize(WRITERS)
    public void remove(long id) {
        Actor actor = CurrentActor.get();
        attachments.findById(id).ifPresent(attachment -> {
            if (!attachment.uploadedBy(actor) && !actor.is(Role.OFFICE)) {
                throw new AccessDeniedException("Not the own file");
            }
            attachment.deletedBy(actor.name());
            attachments.flush();
            attachments.delete(attachment);
        });
    }
}
