package vn.khcn.portal.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.press.Block.Align;
import vn.khcn.portal.press.Block.Cell;
import vn.khcn.portal.press.Block.Column;
import vn.khcn.portal.press.Block.HeadingStyle;
import vn.khcn.portal.press.Block.ParagraphStyle;
import vn.khcn.portal.press.Block.Row;

/** A monthly report with every kind of block, several pages long, and its annex. */
final class Sample {
    private final List<Block> blocks = new ArrayList<>();
    private int ids;

    static OfficialDocument report() {
        Sample sample = new Sample();
        sample.write();
        return new OfficialDocument(OfficialDocument.SCHEMA, head(), sample.blocks,
                new Signature(List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Tên Người Ký"),
                List.of("Văn phòng Tỉnh ủy", "Văn phòng UBND tỉnh", "Ban Kinh tế - Ngân sách HĐND tỉnh",
                        "Ban Tuyên giáo Tỉnh ủy", "Sở Kế hoạch và Đầu tư", "Cục Thống kê tỉnh", "Lãnh đạo Sở",
                        "Các phòng, đơn vị thuộc Sở", "Lưu: VT, VP"),
                List.of(annex()), evidence());
    }

    static DocumentHead head() {
        return new DocumentHead("UBND tỉnh Bắc Giang", "Sở Khoa học và Công nghệ", 281, "BC-KHCN", "Bắc Giang",
                LocalDate.of(2023, 10, 14), LocalDate.of(2023, 10, 14), "BÁO CÁO",
                "Kết quả công tác tháng 10/2023, nhiệm vụ công tác tháng 11/2023", List.of(), List.of());
    }

    /** The shortest document that prints. */
    static OfficialDocument of(Block... blocks) {
        return new OfficialDocument(OfficialDocument.SCHEMA, head(), List.of(blocks), null, List.of(), List.of(),
                List.of());
    }

    static Block.Paragraph paragraph(String id, String text) {
        return new Block.Paragraph(id, "s", ParagraphStyle.BODY, List.of(Run.text(text)), null);
    }

    static Annex annex() {
        return new Annex("annex", "Phụ lục",
                List.of("Kết quả thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao", "tháng 10 năm 2023"), true,
                List.of(new Block.Table("annex-table", "annex", columns(), rows())));
    }

    static List<Column> columns() {
        return List.of(new Column("TT", 5, Align.CENTRE), new Column("Số, ký hiệu văn bản chỉ đạo", 18, Align.LEFT),
                new Column("Nội dung công việc", 44, Align.LEFT), new Column("Thời hạn", 12, Align.CENTRE),
                new Column("Ngày hoàn thành", 12, Align.CENTRE), new Column("Tiến độ", 12, Align.CENTRE),
                new Column("Kết quả xử lý", 18, Align.LEFT));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(group("I", "ĐÃ THỰC HIỆN: 02 nhiệm vụ"));
        rows.add(row("1", "5203/UBND-TH ngày 11/9/2023", "Đăng ký nội dung xây dựng chương trình công tác năm 2024",
                "15/10/2023", "12/10/2023", "Đúng hạn", "Công văn số 1302/KHCN-VP ngày 11/10/2023"));
        rows.add(row("2", "3991/UBND-KGVX ngày 19/7/2023",
                "Góp ý dự thảo Thông tư về kiểm tra nhà nước đối với chất lượng sản phẩm trong sản xuất", "13/9/2023",
                "13/9/2023", "Đúng hạn", "Công văn số 1161/KHCN-TĐC ngày 13/9/2023"));
        rows.add(group("II", "ĐANG THỰC HIỆN: 10 nhiệm vụ"));
        String[][] open = {
                {"333/TB-UBND ngày 21/7/2023",
                        "Thông báo kết luận buổi làm việc với Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "",
                        "Không thời hạn"},
                {"3797/UBND-KGVX ngày 10/7/2023",
                        "Triển khai Thông tư số 14/2023/TT-BKHCN ngày 30/6/2023 của Bộ Khoa học và Công nghệ", "",
                        "Không thời hạn"},
                {"1922/UBND-KGVX ngày 19/4/2023",
                        "Phối hợp Điều tra nhận thức công chúng về khoa học và công nghệ năm 2023", "30/9/2023",
                        "Quá hạn"},
                {"1950/UBND-KGVX ngày 20/4/2023",
                        "Áp dụng định mức chi các nhiệm vụ, giải pháp thuộc Đề án 996 và Đề án 100", "31/12/2023",
                        "Chưa đến hạn"},
                {"2197/UBND-KGVX ngày 30/4/2023", "Nhân rộng công cụ 5S tại các cơ sở giáo dục trên địa bàn tỉnh",
                        "31/12/2024", "Chưa đến hạn"},
                {"3040/UBND-KSTT ngày 07/6/2023",
                        "Cải cách thủ tục hành chính, cải thiện môi trường kinh doanh; rà soát và đề xuất phương án đơn giản hóa ít nhất 50% thủ tục đã công bố tại Quyết định số 469/QĐ-UBND ngày 31/3/2023",
                        "15/11/2023", "Chưa đến hạn"},
                {"25/KH-UBND ngày 24/5/2023",
                        "Kế hoạch thực hiện Biên bản ghi nhớ số 234-BB/TUBG-TUTN về phối hợp, liên kết phát triển giữa hai tỉnh Bắc Giang và Thái Nguyên giai đoạn 2023 - 2025 và những năm tiếp theo",
                        "10/01/2024", "Chưa đến hạn"},
                {"30/KH-UBND ngày 25/6/2023",
                        "Kế hoạch thực hiện Biên bản ghi nhớ số 245-BB/TUBG-TULS về phối hợp, liên kết phát triển giữa hai tỉnh Bắc Giang và Lạng Sơn giai đoạn 2023 - 2025 và những năm tiếp theo",
                        "15/01/2024", "Chưa đến hạn"},
                {"31/KH-UBND ngày 25/6/2023",
                        "Kế hoạch thực hiện Kết luận số 221-KL/TUBG-TUHD về các nội dung phối hợp giữa hai tỉnh Bắc Giang và Hải Dương giai đoạn 2023 - 2025",
                        "15/01/2024", "Chưa đến hạn"},
                {"3149/UBND-NC ngày 12/6/2023",
                        "Giữ nghiêm chế độ thông tin báo cáo: gửi đúng hạn, số liệu đủ và đúng, lãnh đạo cơ quan duyệt trước khi gửi. Nơi nào chậm, sai hoặc không cập nhật lên hệ thống thông tin báo cáo thì người đứng đầu chịu trách nhiệm trước UBND tỉnh và Chủ tịch UBND tỉnh",
                        "", "Không thời hạn"}};
        for (int i = 0; i < open.length; i++) {
            rows.add(row("" + (i + 1), open[i][0], open[i][1], open[i][2], "", open[i][3], ""));
        }
        rows.add(group("III", "CHƯA THỰC HIỆN: 0 nhiệm vụ"));
        return rows;
    }

    private static Row group(String number, String text) {
        return new Row(true, List.of(Cell.of(number), Cell.of(text)));
    }

    static Row row(String... cells) {
        return new Row(false, java.util.Arrays.stream(cells).map(Cell::of).toList());
    }

    private static List<FigureEvidence> evidence() {
        return List.of(new FigureEvidence("f1", "tasks.total", "12", BigDecimal.valueOf(12), "nhiệm vụ",
                "Nhiệm vụ theo dõi trong kỳ", LocalDate.of(2023, 10, 14),
                List.of(new RecordRef("assigned-task", 1, "5203/UBND-TH", Map.of("Thời hạn", "15/10/2023"))), null));
    }

    private void write() {
        heading(HeadingStyle.PART, "Phần I", "Tình hình, kết quả hoạt động quản lý nhà nước về khoa học và công nghệ");
        heading(HeadingStyle.ROMAN, "I.", "Thực hiện nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao");
        runs(ParagraphStyle.BODY, Run.text("Trong kỳ, Sở Khoa học và Công nghệ theo dõi "), new Run.Figure("12", "f1"),
                Run.text(
                        " nhiệm vụ; mọi việc đều có đơn vị chủ trì và được cập nhật tiến độ hằng tuần. Tình hình cụ thể:"));
        bullet("Hoàn thành: 02 nhiệm vụ, trong đó chậm: 0 nhiệm vụ.");
        bullet("Đang thực hiện: 10 nhiệm vụ; trong hạn 06, quá hạn 01, không thời hạn 03 nhiệm vụ.");
        bullet("Chưa thực hiện: 0 nhiệm vụ.");
        centred("(Chi tiết từng nhiệm vụ tại Phụ lục kèm theo)");
        heading(HeadingStyle.ROMAN, "II.", "Xây dựng cơ chế, chính sách, pháp luật về KH&CN");
        body("Sở bám sát chương trình xây dựng văn bản của tỉnh, rà soát từng dự thảo trước khi trình và giữ đúng thời hạn lấy ý kiến; kết quả trong tháng như sau:");
        bullet("Báo cáo đã ban hành:");
        for (String s : List.of(
                "Kết quả kiểm tra, rà soát văn bản quy phạm pháp luật phục vụ hệ thống hóa kỳ 2019 - 2023",
                "Thực trạng nguồn nhân lực của Sở phục vụ công nghiệp hóa, hiện đại hóa",
                "Công tác cải cách hành chính tháng 9 năm 2023",
                "Kết quả công tác quý III/2023, nhiệm vụ công tác quý IV/2023",
                "Tiến độ và giải ngân kế hoạch vốn đầu tư công tháng 9 năm 2023")) {
            sub(s + ";");
        }
        bullet("Kế hoạch đã ban hành:");
        for (String s : List.of("Thực hiện tinh giản biên chế năm 2024",
                "Triển khai các hoạt động “Tháng Dân vận” năm 2023",
                "Tuyên truyền Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2023")) {
            sub(s + ";");
        }
        heading(HeadingStyle.ROMAN, "III.", "Hoạt động khoa học và công nghệ");
        heading(HeadingStyle.ARABIC, "1.", "Hoạt động nghiên cứu khoa học và phát triển công nghệ");
        heading(HeadingStyle.SUB_ARABIC, "1.1.", "Đề tài, dự án cấp quốc gia");
        runs(ParagraphStyle.BULLET, Run.text("Nghiệm thu cấp tỉnh dự án "),
                new Run.Text(
                        "“Ứng dụng KH&CN xây dựng mô hình chăn nuôi gà lai hướng trứng HA theo chuỗi giá trị phục vụ phát triển kinh tế - xã hội tỉnh Bắc Giang”",
                        false, true),
                Run.text("; xếp loại Khá"),
                new Run.Footnote(1, List.of(Run.text(
                        "Hội đồng do Bộ Khoa học và Công nghệ phối hợp thành lập; biên bản lưu tại Phòng Quản lý khoa học."))),
                Run.text("."));
        bullet("Hướng dẫn cơ quan chủ trì hoàn thiện hồ sơ xin gia hạn dự án chăn nuôi bò thịt lai Blanc-Blue-Belge; hồ sơ gồm thuyết minh lý do, tiến độ còn lại, nguồn kinh phí đối ứng và cam kết của các hộ tham gia, gửi Bộ trước ngày 25/10/2023 để kịp xem xét trong quý IV, tránh để mô hình phải dừng giữa chu kỳ nuôi.");
        heading(HeadingStyle.SUB_ARABIC, "1.2.", "Đề tài, dự án cấp tỉnh");
        runs(ParagraphStyle.BULLET, Run.text("Nghiệm thu 02 nhiệm vụ, gồm "),
                new Run.Mention("đề tài về hoạt động tín ngưỡng", "rd-task", 7),
                Run.text(" và đề tài về đền thờ tiến sĩ Thân Nhân Trung; cả hai đạt yêu cầu."));
        bullet("Kiểm tra tiến độ 04 nhiệm vụ tại nơi thực hiện; các nhiệm vụ đều giữ đúng nội dung và kinh phí của hợp đồng.");
        add(new Block.Hole(id(), "III.1", "Kết quả điều chỉnh nội dung đề tài cây Thanh thất",
                "Phòng Quản lý khoa học"));
        heading(HeadingStyle.ARABIC, "2.",
                "Hoạt động đánh giá, thẩm định và chuyển giao công nghệ; an toàn bức xạ hạt nhân");
        body("Số hồ sơ đã xử lý trong tháng và luỹ kế từ đầu năm:");
        add(new Block.Table(id(), "III.2",
                List.of(new Column("TT", 1, Align.CENTRE), new Column("Loại hồ sơ", 6, Align.LEFT),
                        new Column("Trong tháng", 2, Align.RIGHT), new Column("Luỹ kế", 2, Align.RIGHT)),
                List.of(new Row(true, List.of(Cell.of("A"), Cell.of("Công nghệ"))),
                        row("1", "Ý kiến về công nghệ của dự án đầu tư", "07", "61"),
                        row("2", "Giấy chứng nhận đăng ký chuyển giao công nghệ", "0", "02"),
                        new Row(true, List.of(Cell.of("B"), Cell.of("An toàn bức xạ"))),
                        row("1", "Giấy phép sử dụng thiết bị X-quang y tế", "05", "48"),
                        row("2", "Chứng chỉ nhân viên bức xạ", "03", "21"))));
        bullet("Thành lập Hội đồng thẩm định công nghệ Trạm xử lý nước thải Cụm công nghiệp Jutech - Hiệp Hòa - Bắc Giang.");
        heading(HeadingStyle.ARABIC, "3.", "Hoạt động thông tin KH&CN; dịch vụ KH&CN");
        heading(HeadingStyle.LETTER, "a)", "Thông tin");
        bullet("Cập nhật thường xuyên Cổng thông tin của Sở; phối hợp Báo Bắc Giang và Đài Phát thanh và Truyền hình tỉnh thực hiện chuyên trang, chuyên mục tháng 10.");
        heading(HeadingStyle.LETTER, "b)", "Dịch vụ");
        bullet("Kiểm định, hiệu chuẩn phương tiện đo theo yêu cầu; luỹ kế đạt 6.751/10.000 phương tiện, bằng 67,51 % kế hoạch năm.");
        bullet("Thử nghiệm 542/700 mẫu, đạt 77,4 % kế hoạch.");
        heading(HeadingStyle.ARABIC, "4.", "Hoạt động tiêu chuẩn đo lường chất lượng");
        for (int i = 1; i <= 9; i++) {
            bullet("Nội dung thứ " + i
                    + ": tiếp nhận và xử lý hồ sơ đăng ký kiểm tra chất lượng thép, thiết bị điện, điện tử nhập khẩu; luỹ kế từ đầu năm tiếp nhận 234 hồ sơ, đã xử lý 202 hồ sơ. Các hồ sơ còn lại đang chờ kết quả thử nghiệm của tổ chức đánh giá sự phù hợp, sẽ trả trong hạn và thông báo cho cơ quan hải quan theo quy định; đồng thời hướng dẫn doanh nghiệp nộp hồ sơ trên Cổng một cửa quốc gia để rút ngắn thời gian.");
        }
        heading(HeadingStyle.ARABIC, "5.", "Hoạt động sở hữu trí tuệ, sáng kiến và KH&CN cơ sở");
        heading(HeadingStyle.PLAIN, "", "Sở hữu trí tuệ và sáng kiến");
        bullet("Hướng dẫn 09 lượt tổ chức, cá nhân lập hồ sơ đăng ký nhãn hiệu, kiểu dáng công nghiệp.");
        heading(HeadingStyle.PLAIN, "", "KH&CN cơ sở");
        bullet("Thành lập Hội đồng tư vấn xác định nhiệm vụ cấp cơ sở thực hiện năm 2024.");
        heading(HeadingStyle.ARABIC, "6.", "Công tác thanh tra, kiểm tra trong lĩnh vực KH&CN");
        bullet("Thanh tra việc chấp hành pháp luật về đo lường theo kế hoạch; tiếp công dân định kỳ ngày 15, trong tháng không phát sinh đơn thư.");
        heading(HeadingStyle.PART, "Phần II", "Nhiệm vụ trọng tâm tháng 11/2023");
        for (int i = 1; i <= 5; i++) {
            heading(HeadingStyle.ARABIC, i + ".", "Nhóm nhiệm vụ thứ " + i);
            bullet("Hoàn thành các phần việc đã đăng ký, bảo đảm chất lượng và thời hạn; đơn vị chủ trì báo cáo tiến độ tại giao ban tuần, nêu rõ việc vướng và đề xuất cách gỡ.");
            bullet("Rà soát các nhiệm vụ sắp đến hạn trong tháng 12/2023, chuẩn bị hồ sơ gia hạn nếu có lý do chính đáng, không để phát sinh nhiệm vụ quá hạn.");
        }
        bullet("Họp lãnh đạo Sở hằng tuần và giao ban tháng 11/2023.");
    }

    private void heading(HeadingStyle style, String number, String title) {
        add(new Block.Heading(id(), "s", style, number, title));
    }

    private void body(String text) {
        runs(ParagraphStyle.BODY, Run.text(text));
    }

    private void bullet(String text) {
        runs(ParagraphStyle.BULLET, Run.text(text));
    }

    private void sub(String text) {
        runs(ParagraphStyle.SUB_BULLET, Run.text(text));
    }

    private void centred(String text) {
        runs(ParagraphStyle.CENTRED, Run.text(text));
    }

    private void runs(ParagraphStyle style, Run... runs) {
        add(new Block.Paragraph(id(), "s", style, List.of(runs), null));
    }

    private void add(Block block) {
        blocks.add(block);
    }

    private String id() {
        return "b" + ++ids;
    }
}
