package vn.khcn.portal.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where pages end: many documents of different lengths, the same every time. */
class KeepTogetherTest {
    private static final String WORDS = "rà soát tiến độ hồ sơ đăng ký kiểm tra chất lượng và trả kết quả đúng hạn ";
    private static final PressService PRESS = new PressService("Liberation Serif", "", "Times New Roman");

    @Test
    void noPageEndsWithAHeadingNoLineStandsAloneAndNoSignatureEither() throws IOException {
        for (int seed = 1; seed <= 25; seed++) {
            List<Block> body = body(new Random(seed));
            OfficialDocument document = new OfficialDocument(1, Sample.head(), body,
                    new Signature(List.of("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
                            "Tên Người Ký"),
                    List.of("Nơi nhận thứ nhất", "Nơi nhận thứ hai", "Lưu: VT, VP"), List.of(), List.of());
            try (PdfPages pdf = new PdfPages(PRESS.pdf(document))) {
                for (int page = 1; page < pdf.count(); page++) {
                    List<PdfPages.Line> lines = pdf.page(page);
                    assertThat(lines.getLast().text()).as("seed %d, end of page %d", seed, page)
                            .doesNotContain("Đầu mục");
                    PdfPages.Line first = pdf.page(page + 1).get(1);
                    PdfPages.Line second = pdf.page(page + 1).get(2);
                    assertThat(first.text().endsWith(".") && !first.text().matches("^(-|Đ\\d|\\d+\\.).*")
                            && second.baseline() - first.baseline() > 20).as("seed %d, top of page %d: %s", seed,
                                    page + 1, first.text())
                            .isFalse();
                }
                List<PdfPages.Line> last = pdf.page(pdf.count());
                int office = last.indexOf(last.stream().filter(l -> l.text().startsWith("TL. GIÁM")).findFirst()
                        .orElseThrow());
                assertThat(last.get(Math.max(0, office - 2)).text() + last.get(Math.max(0, office - 1)).text())
                        .as("seed %d", seed).contains("./.");
                for (Block block : body) {
                    if (block instanceof Block.Paragraph paragraph) {
                        assertThat(pdf.text().contains(paragraph.text())).as("seed %d: %s", seed, paragraph.text())
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Whatever the room left on the page: the signature stands below the end of the text, not on a page of its own. */
    @Test
    void theSignatureStaysWithTheLastParagraph() throws IOException {
        for (int recipients = 8; recipients < 16; recipients++) {
            for (int lines = 14; lines < 26; lines++) {
                List<Block> body = IntStream.range(0, lines)
                        .<Block>mapToObj(i -> Sample.paragraph("p" + i, "Rà soát hồ sơ.")).toList();
                OfficialDocument document = new OfficialDocument(1, Sample.head(), body,
                        new Signature(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), null),
                        Collections.nCopies(recipients, "Nơi nhận"), List.of(), List.of());
                try (PdfPages pdf = new PdfPages(PRESS.pdf(document))) {
                    assertThat(pdf.page(pdf.count()).stream().map(PdfPages.Line::text))
                            .as("%d recipients below %d lines", recipients, lines)
                            .anyMatch(text -> text.endsWith("./."));
                }
            }
        }
    }

    @Test
    void tenThousandSignsInOneSentenceOrOneWordPrintWhole() throws IOException {
        for (String text : List.of(WORDS.repeat(140).stripTrailing(), "ệ".repeat(10_000))) {
            OfficialDocument document = new OfficialDocument(1, Sample.head(), List.of(Sample.paragraph("p", text)),
                    new Signature(List.of("GIÁM ĐỐC"), "Tên Người Ký"), List.of("Lưu: VT"), List.of(), List.of());
            try (PdfPages pdf = new PdfPages(PRESS.pdf(document))) {
                assertThat(pdf.text().replace(" ", "").contains(text.replace(" ", "") + "./.")).isTrue();
                assertThat(pdf.text()).contains("Tên Người Ký");
            }
        }
    }

    private static List<Block> body(Random random) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                body.add(new Block.Heading("h" + i + depth, "s", Block.HeadingStyle.ARABIC, i + ".",
                        "Đầu mục số " + depth + WORDS.repeat(random.nextInt(2)).stripTrailing()));
            }
            body.add(Sample.paragraph("p" + i, "Đ" + i + " " + WORDS.repeat(1 + random.nextInt(i % 7 == 0 ? 30 : 7))
                    .stripTrailing() + "."));
        }
        return body;
    }
}
