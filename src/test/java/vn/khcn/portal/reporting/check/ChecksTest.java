package vn.khcn.portal.reporting.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Block.Align;
import vn.khcn.portal.press.Block.ParagraphStyle;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;

import static org.assertj.core.api.Assertions.assertThat;

/** The cheap checks: each finds its mistake and leaves good text alone. */
class ChecksTest {
    private final List<Block> body = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();

    @Test
    void aMissingPartBlocks() {
        body.add(new Block.Hole("h", "I", "Truy xuất nguồn gốc", "Chi cục TĐC"));
        assertThat(find()).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ERROR);
            assertThat(f.explained("vì sao").open()).isTrue();
        });
    }

    @Test
    void anAnnouncedCountMustBeTheLengthOfItsList() {
        text(ParagraphStyle.BULLET, "Ban hành 03 kế hoạch, gồm 02 văn bản sau:");
        text(ParagraphStyle.SUB_BULLET, "Một");
        text(ParagraphStyle.SUB_BULLET, "Hai");
        text(ParagraphStyle.BULLET, "Cho ý kiến 03 dự án:");
        text(ParagraphStyle.SUB_BULLET, "Một");
        text(ParagraphStyle.BODY, "Gồm 24 báo cáo và 18 văn bản khác, cụ thể:");
        text(ParagraphStyle.BULLET, "Báo cáo:");
        assertThat(find("announced-count")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("03", 1));
    }

    @Test
    void aGroupOfATableAnnouncesItsRows() {
        table(group("ĐÃ THỰC HIỆN: 02 nhiệm vụ"), row("1", "1/UBND", "", "", ""), group("CHƯA THỰC HIỆN: 0"));
        assertThat(find("announced-count")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("02", 1));
    }

    @Test
    void aTaskPastItsDueDateIsNotInTime() {
        table(row("1", "1/UBND", "10/10/2023", "", "Đang thực hiện (trong hạn)"),
                row("2", "2/UBND", "30/10/2023", "", "trong hạn"),
                row("3", "3/UBND", "10/10/2023", "09/10/2023", "trong hạn"),
                row("4", "4/UBND", "31/02/2023", "", "chưa đến hạn"));
        assertThat(find("overdue")).singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("1/UBND", "10/10/2023"));
    }

    @Test
    void aTextCopiedFromLastPeriodIsSeen() {
        text(ParagraphStyle.BULLET, "Trong tháng 9/2023 đã kiểm định");
        text(ParagraphStyle.BULLET, "Tăng so với tháng 9/2023");
        text(ParagraphStyle.BULLET, "Trong tháng 10/2023");
        assertThat(find("period-word")).hasSize(1);
    }

    @Test
    void doubledWordsAndLonelyBracketsAreSeen() {
        text(ParagraphStyle.BULLET, "Tổ chức tổ chức lớp tập huấn (2 ngày");
        text(ParagraphStyle.BULLET, "Luôn luôn theo dõi; a) một (số 01), b) hai “đúng” (đợt 2)");
        assertThat(find("doubled-word")).singleElement()
                .satisfies(f -> assertThat(f.arguments().getFirst()).isEqualTo("Tổ chức tổ chức"));
        assertThat(find("bracket")).extracting(Finding::block).containsExactly("p0");
    }

    @Test
    void typedNumbersAreTheOnesThatAreNeitherDaysNorDocumentNumbers() {
        body.add(new Block.Paragraph("p", "I", ParagraphStyle.BULLET, List.of(Run.text(
                "Quyết định số 184/QĐ-UBND ngày 24/01/2023, ISO 9001:2015, năm 2023, giai đoạn 2021-2025: kiểm định 713 phương tiện và "),
                new Run.Figure("20", "f1"),
                Run.text(
                        " hồ sơ, đạt 77,4 %; Nghị quyết 11/NQ-CP; QCVN 01:2018, 5S; Techfest 2023; đợt 2/2024; dự án “Loài 1906, 12 hộ”")),
                new Block.Origin("entry", 1, "TĐC")));
        assertThat(find("typed-number")).extracting(f -> f.arguments().getFirst()).containsExactly("713", "77,4");
    }

    @Test
    void aNumberInANameIsNoFigure() {
        for (String name : List.of("triển khai Đề án 996 và Kế hoạch 409 của UBND tỉnh",
                "thực hiện Chỉ thị 05, Tổ 1022",
                "Quyết định số 12/QĐ-UBND ngày 03/02/2023 của UBND tỉnh về phê duyệt 05 nhiệm vụ đặt hàng",
                "nghiệm thu dự án Xây dựng 03 mô hình trồng nấm", "đề tài: Nghiên cứu 15 giống vải",
                "đề tài \"Chọn 15 giống vải\"")) {
            body.add(new Block.Paragraph("p" + body.size(), "I", ParagraphStyle.BULLET, List.of(Run.text(name)),
                    new Block.Origin("entry", 1, "TĐC")));
        }
        assertThat(find("typed-number")).isEmpty();
    }

    @Test
    void aNumberBesideANameIsAFigure() {
        for (String told : List.of("thực hiện Đề án 996, trong kỳ kiểm tra 21 cơ sở", "03 đề án đã trình",
                "Quyết định số 12/QĐ-UBND về đo lường; kiểm định 713 phương tiện", "dự án đã chuyển 04 mô hình")) {
            body.add(new Block.Paragraph("p" + body.size(), "I", ParagraphStyle.BULLET, List.of(Run.text(told)),
                    new Block.Origin("entry", 1, "TĐC")));
        }
        assertThat(find("typed-number")).extracting(f -> f.arguments().getFirst()).containsExactly("21", "03", "713",
                "04");
    }

    private void text(ParagraphStyle style, String text) {
        body.add(new Block.Paragraph("p" + body.size(), "I", style, List.of(Run.text(text)), null));
    }

    private void table(Block.Row... rows) {
        annexes.add(new Annex("PL", "Phụ lục", List.of(), true, List.of(new Block.Table("t", "PL",
                List.of(column("TT"), column("Văn bản"), column("Thời hạn"), column("Ngày hoàn thành"),
                        column("Tiến độ")),
                List.of(rows)))));
    }

    private static Block.Column column(String title) {
        return new Block.Column(title, 1, Align.LEFT);
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(false, Arrays.stream(cells).map(Block.Cell::of).toList());
    }

    private static Block.Row group(String text) {
        return new Block.Row(true, List.of(Block.Cell.of("I"), Block.Cell.of(text)));
    }

    private List<Finding> find(String check) {
        return find().stream().filter(f -> f.check().equals(check)).toList();
    }

    private List<Finding> find() {
        LocalDate cutOff = LocalDate.of(2023, 10, 14);
        OfficialDocument document = new OfficialDocument(1, new DocumentHead("", "SỞ", null, "BC", "X", null, cutOff,
                "BÁO CÁO", "Y", List.of(), List.of()), body, null, List.of(), annexes, List.of());
        return Checks.find(new Checked(document, Period.month(2023, 10), cutOff, Set.of()));
    }
}
