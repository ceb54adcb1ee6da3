package vn.khcn.portal.meetings;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Block.HeadingStyle;
import vn.khcn.portal.press.Block.ParagraphStyle;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.press.Signature;

/** Makes the notice of conclusions: the one tree that preview, PDF, Word and the frozen issue read. */
@Component
class NoticePaper {
    private static final String SECTION = "conclusions";
    private final ConclusionReading conclusions;
    private final MeetingReading reading;
    private final PeopleService people;
    private final StaffService staff;

    NoticePaper(ConclusionReading conclusions, MeetingReading reading, PeopleService people, StaffService staff) {
        this.conclusions = conclusions;
        this.reading = reading;
        this.people = people;
        this.staff = staff;
    }

    OfficialDocument document(Meeting meeting) {
        DepartmentDetails department = people.department();
        List<Block> body = new ArrayList<>();
        body.add(paragraph("opening", ParagraphStyle.BODY, List.of(Run.text(opening(meeting)))));
        conclusions.groups(meeting.id()).forEach(group -> group(group, body));
        body.add(paragraph("closing", ParagraphStyle.BODY, List.of(Run.text(closing(meeting)))));
        DocumentHead head = new DocumentHead(department.parentAgency(), department.agency(), meeting.number(),
                "TB-" + department.symbol(), department.place(), meeting.dated(), meeting.heldOn(), "THÔNG BÁO",
                subject(meeting), List.of(), List.of());
        Signature signature = new Signature(
                staff.office(meeting.signerOfficeId()).map(OfficeOption::authority).orElse(List.of()), null);
        return new OfficialDocument(OfficialDocument.SCHEMA, head, body, signature,
                meeting.recipients().lines().filter(l -> !l.isBlank()).toList(), List.of(), List.of());
    }

    /** "Kết luận của Giám đốc Sở tại buổi giao ban Sở tháng 5 năm 2024". */
    String subject(Meeting meeting) {
        return "Kết luận của %s Sở tại buổi giao ban Sở %s".formatted(reading.office(meeting.chairOfficeId()),
                NoticeWords.occasion(meeting.kind(), meeting.heldOn()));
    }

    private String opening(Meeting meeting) {
        return meeting.opening().isEmpty()
                ? NoticeWords.opening(meeting.kind(), meeting.heldOn(), reading.office(meeting.chairOfficeId()))
                : meeting.opening();
    }

    private String closing(Meeting meeting) {
        return NoticeWords.closing(reading.office(meeting.chairOfficeId()));
    }

    private static void group(GroupDetails group, List<Block> body) {
        boolean alone = group.lines().size() == 1;
        if (!group.form().bare()) {
            body.add(new Block.Heading("g" + group.id(), SECTION, HeadingStyle.ARABIC, group.number() + ".",
                    group.form().title()));
        }
        for (LineDetails line : group.lines()) {
            List<Run> runs = new ArrayList<>();
            if (group.form().bare() && line == group.lines().getFirst()) {
                runs.add(Run.text(group.number() + ". "));
            }
            runs.addAll(NoticeWords.line(line, group.form().lead()));
            ParagraphStyle style = line.form().form() == LineForm.DETAIL
                    ? ParagraphStyle.SUB_BULLET
                    : alone || group.form().bare() ? ParagraphStyle.BODY : ParagraphStyle.BULLET;
            body.add(new Block.Paragraph("d" + line.id(), SECTION, style, runs,
                    new Block.Origin("directive", line.id(), line.number())));
            int cited = 0;
            for (String citation : line.form().citations()) {
                body.add(paragraph("d" + line.id() + "/" + ++cited, ParagraphStyle.SUB_BULLET,
                        List.of(Run.text(citation))));
            }
        }
    }

    private static Block.Paragraph paragraph(String id, ParagraphStyle style, List<Run> runs) {
        return new Block.Paragraph(id, SECTION, style, runs, null);
    }
}
