package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.MeetingService;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.meetings.NoticeIssueService;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** The conclusions of May 2024: their figures are the meeting's records, or words of a directive. */
class ConclusionsCoverageTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 5, 8);
    private static final int GROUPS = 12;
    private static final int DIRECTIVES = 39;

    @Test
    void figuresOfTheConclusionsAreRecordsOfTheMeeting() throws Exception {
        try (ToldDemo demo = ToldDemo.upTo(ISSUED, "conclusions")) {
            List<DirectiveSummary> directives = new ArrayList<>();
            OfficialDocument notice = demo.as("vanphong", () -> {
                MeetingSummary may = demo.bean(MeetingService.class).list().stream()
                        .filter(m -> m.heldOn().equals(LocalDate.of(2024, 5, 4))).findFirst().orElseThrow();
                demo.bean(DirectiveBookService.class).followed(ISSUED, may.heldOn()).stream()
                        .filter(d -> d.meetingId() == may.id()).forEach(directives::add);
                return demo.bean(NoticeIssueService.class).document(may.id());
            });
            Map<String, List<Block>> groups = groups(notice);

            assertThat(groups).hasSize(GROUPS);
            assertThat(directives).hasSize(DIRECTIVES);

            List<FigureCoverage.Found> found = new FigureCoverage(notice, figure -> true, id -> null)
                    .sections(section -> groups.getOrDefault(section, List.of()))
                    .counted(Map.of("ConclusionGroup of the meeting", groups.size(), "Directive of the meeting",
                            directives.size(), "Directive with an explicit deadline",
                            (int) directives.stream().filter(d -> d.text().contains("trước ngày")).count()))
                    .walk("BG-conclusions");
            FigureCoverage.write("BG-conclusions", FigureCoverage.print(found, notice.head().subject()));
            assertThat(found).filteredOn(f -> FigureCoverage.NUMBERS.contains(f.fact().kind()))
                    .extracting(FigureCoverage.Found::level).doesNotContain(FigureCoverage.Level.TEXT);
        }
    }

    /** Number of a group → its lines; a group without a heading begins with its number. */
    private static Map<String, List<Block>> groups(OfficialDocument notice) {
        Map<String, List<Block>> groups = new LinkedHashMap<>();
        List<Block> open = new ArrayList<>();
        for (Block block : notice.body()) {
            String number = block instanceof Block.Heading heading ? heading.number() : start(block);
            if (!number.isEmpty()) {
                open = new ArrayList<>();
                groups.put(number.replace(".", ""), open);
            }
            open.add(block);
        }
        return groups;
    }

    private static String start(Block block) {
        String text = block instanceof Block.Paragraph p && p.origin() != null ? p.text() : "";
        return text.matches("(?s)\\d+\\. .*") ? text.substring(0, text.indexOf('.')) : "";
    }
}
