package vn.khcn.portal.press;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialPreviewTest {
    @Test
    void figuresMentionsHolesAndBlocksCanBeFound() {
        String html = OfficialPreview.html(Sample.report());

        assertThat(html).contains("data-figure=\"f1\">12</span>", "data-type=\"rd-task\" data-id=\"7\"",
                "class=\"hole doc-hole\"", "<article class=\"paper landscape\"", "<sup>1</sup>");
        Sample.report().body().forEach(block -> assertThat(html).contains("data-block=\"" + block.id() + "\""));
    }

    @Test
    void everyTextIsEscaped() {
        String bad = "<script>alert('x')</script>\"&";
        OfficialDocument document = new OfficialDocument(1, Sample.head(),
                List.of(new Block.Heading(bad, bad, Block.HeadingStyle.ARABIC, bad, bad),
                        new Block.Paragraph(bad, bad, Block.ParagraphStyle.BODY,
                                List.of(Run.text(bad), new Run.Figure(bad, bad), new Run.Mention(bad, bad, 1),
                                        new Run.Footnote(1, List.of(Run.text(bad)))),
                                new Block.Origin(bad, 1, bad)),
                        new Block.Hole("h", bad, bad, bad),
                        new Block.Table("t", bad, List.of(new Block.Column(bad, 1, Block.Align.LEFT)),
                                List.of(Sample.row(bad)))),
                new Signature(List.of(bad), bad), List.of(bad),
                List.of(new Annex("a", bad, List.of(bad), false, List.of())), List.of());

        assertThat(OfficialPreview.html(document)).doesNotContain("<script", "'x'", "</script>\"&");
    }

    @Test
    void aSentenceKnowsWhereItCameFrom() {
        Block.Paragraph paragraph = new Block.Paragraph("p1", "III.2", Block.ParagraphStyle.SUB_BULLET,
                List.of(Run.text("Đã cấp phép")), new Block.Origin("entry", 42, "Phòng QLCN"));

        assertThat(OfficialPreview.html(List.of(paragraph))).isEqualTo("<p class=\"doc-body\" data-block=\"p1\" "
                + "data-section=\"III.2\" data-origin=\"entry\" data-origin-id=\"42\">+ Đã cấp phép</p>");
    }
}
