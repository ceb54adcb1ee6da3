package vn.khcn.portal.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Footnotes stand at the foot of the page, under a short rule, and nothing is printed over anything. */
class PageFootTest {
    private static final PressService PRESS = new PressService("Liberation Serif", "", "Times New Roman");
    private static final String WORDS = "kiểm định phương tiện đo, thử nghiệm mẫu và trả kết quả đúng hạn ";
    private static final double FOOT = 842 - 57;

    @Test
    void notesStandBelowTheTextOfTheirPage() throws IOException {
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<Block> body = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (int i = 1; i <= 25; i++) {
                String note = "Chú " + i + " " + WORDS.repeat(1 + random.nextInt(6)).strip() + ".";
                List<Run> runs = new ArrayList<>(List.of(Run.text("Đoạn " + i + " "
                        + WORDS.repeat(1 + random.nextInt(8)).strip())));
                if (random.nextInt(3) == 0) {
                    runs.add(new Run.Footnote(i, List.of(Run.text(note))));
                    said.add(note);
                }
                runs.add(Run.text("."));
                body.add(new Block.Paragraph("p" + i, "s", Block.ParagraphStyle.BODY, runs, null));
            }
            try (PdfPages pdf = print(body)) {
                for (int page = 1; page <= pdf.count(); page++) {
                    stands(pdf, page, "seed " + seed + ", page " + page);
                }
                String notes = String.join(" ", pdf.lines.stream().filter(PageFootTest::note).map(PdfPages.Line::text)
                        .toList());
                said.forEach(note -> assertThat(notes).contains(note));
            }
        }
    }

    /** The shipped typeface lacks some raised figures; a note without its number cannot be found. */
    @Test
    void everyNoteHasItsNumberInTheTextAndAtTheFoot() throws IOException {
        List<Block> body = IntStream.rangeClosed(1, 30).<Block>mapToObj(i -> new Block.Paragraph("p" + i, "s",
                Block.ParagraphStyle.BODY, List.of(Run.text(WORDS.repeat(i % 4 + 1).strip()),
                        new Run.Footnote(i, List.of(Run.text("Chú " + i + ".")))),
                null)).toList();
        try (PdfPages pdf = print(body)) {
            String text = String.join(" ", pdf.lines.stream().map(PdfPages.Line::text).toList());
            for (int i = 1; i <= 30; i++) {
                assertThat(text).contains("hạn" + Wording.raised(i)).contains(Wording.raised(i) + " Chú " + i + ".");
            }
        }
    }

    private static void stands(PdfPages pdf, int page, String where) throws IOException {
        List<PdfPages.Line> lines = pdf.page(page);
        List<PdfPages.Line> notes = lines.stream().filter(PageFootTest::note).toList();
        IntStream.range(1, lines.size()).forEach(i -> {
            double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
            assertThat(step).as("%s: %s", where, lines.get(i).text()).satisfiesAnyOf(
                    same -> assertThat(same).isLessThan(1), next -> assertThat(next).isGreaterThan(11));
        });
        if (!notes.isEmpty()) {
            assertThat(lines).as(where).filteredOn(line -> !note(line))
                    .allMatch(line -> line.baseline() < notes.getFirst().baseline() - 6);
            assertThat(notes.getLast().baseline()).as(where).isBetween(FOOT - 12, FOOT + 1);
            assertThat(pdf.rules(page)).as(where).anySatisfy(rule -> {
                assertThat(rule[1] - rule[0]).isBetween(150.0, 160.0);
                assertThat(842 - rule[2]).isLessThan(notes.getFirst().baseline());
            });
        }
    }

    private static boolean note(PdfPages.Line line) {
        return line.size() < 11.5 && line.baseline() > 60;
    }

    private static PdfPages print(List<Block> body) throws IOException {
        return new PdfPages(PRESS.pdf(new OfficialDocument(1, Sample.head(), body,
                new Signature(List.of("GIÁM ĐỐC"), "Tên Người Ký"), List.of(), List.of(), List.of())));
    }
}
