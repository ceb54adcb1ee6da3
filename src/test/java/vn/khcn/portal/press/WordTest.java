package vn.khcn.portal.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import static org.assertj.core.api.Assertions.assertThat;

/** The Word file is a Word document, not a picture of one. */
class WordTest {
    private static XWPFDocument word;

    @BeforeAll
    static void write() throws IOException {
        byte[] file = new PressService("Liberation Serif", "", "Times New Roman").docx(Sample.report());
        word = new XWPFDocument(new ByteArrayInputStream(file));
    }

    @AfterAll
    static void close() throws IOException {
        word.close();
    }

    @Test
    void everyBlockIsAParagraphOfItsStyle() {
        assertThat(paragraph("I. THỰC HIỆN").getStyle()).isEqualTo("heading-roman");
        assertThat(paragraph("1.1. Đề tài").getStyle()).isEqualTo("heading-sub-arabic");
        assertThat(paragraph("Hoàn thành").getStyle()).isEqualTo("bullet");
        assertThat(paragraph("[CẦN BỔ SUNG").getStyle()).isEqualTo("hole");
        assertThat(word.getStyles().getStyle("heading-roman").getCTStyle().getPPr().isSetKeepNext()).isTrue();
        assertThat(word.getStyles().getStyle("body").getCTStyle().getPPr().getInd().getFirstLine().toString())
                .isEqualTo("720");
        assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText)).anyMatch(t -> t.endsWith("11/2023./."));
    }

    @Test
    void bulletsAreOneListOfTwoLevels() {
        assertThat(word.getNumbering().getNum(BigInteger.ONE)).isNotNull();
        var levels = word.getNumbering().getAbstractNum(BigInteger.ZERO).getCTAbstractNum().getLvlList();
        assertThat(levels).extracting(l -> l.getLvlText().getVal()).containsExactly("-", "+");
        for (int level = 0; level < 2; level++) {
            var list = word.getStyles().getStyle(level == 0 ? "bullet" : "sub-bullet").getCTStyle().getPPr().getNumPr();
            assertThat(list.getIlvl().getVal()).isEqualTo(level);
            assertThat(list.getNumId().getVal()).isEqualTo(1);
        }
        assertThat(word.getParagraphs()).noneMatch(p -> p.getText().startsWith("- "));
    }

    @Test
    void bodyAndAnnexAreSectionsWithTheirOwnPaperAndPageNumbers() {
        CTSectPr body = word.getParagraphs().stream()
                .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                .findFirst().orElseThrow().getCTP().getPPr().getSectPr();
        CTSectPr annex = word.getDocument().getBody().getSectPr();
        assertThat(body.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
        assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        for (CTSectPr section : List.of(body, annex)) {
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgNumType().getStart().intValue()).isEqualTo(1);
            assertThat(section.getPgMar().getLeft().toString()).isEqualTo("1701");
            assertThat(section.getPgMar().getRight().toString()).isEqualTo("850");
            assertThat(section.getPgMar().getTop().toString()).isEqualTo("1134");
            assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(2);
        }
        assertThat(word.getHeaderList().stream().map(XWPFHeaderFooter::getText)).containsExactlyInAnyOrder("2\n", "");
        assertThat(word.getHeaderList().stream().filter(h -> h._getHdrFtr().xmlText().contains("PAGE"))).hasSize(1);
    }

    @Test
    void theAnnexRepeatsItsHeadingRowAndMergesGroups() {
        XWPFTable table = word.getTables().getLast();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getRow(1).getTableCells()).hasSize(2);
        assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("ĐÃ THỰC HIỆN: 02 nhiệm vụ");
        assertThat(table.getRow(2).getTableCells()).hasSize(7);
    }

    @Test
    void aFootnoteIsARealOneAndTheSignatureStaysWithTheText() {
        assertThat(word.getFootnotes()).anyMatch(note -> note.getParagraphs().stream()
                .anyMatch(p -> p.getText().contains("Hội đồng do Bộ")));
        assertThat(paragraph("Họp lãnh đạo Sở").isKeepNext()).isTrue();
        XWPFTable signature = word.getTables().get(word.getTables().size() - 2);
        assertThat(signature.getText()).contains("Nơi nhận:", "- Lưu: VT, VP.", "PHÓ GIÁM ĐỐC", "Tên Người Ký");
    }

    private static XWPFParagraph paragraph(String start) {
        return word.getParagraphs().stream().filter(p -> p.getText().startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError(start));
    }
}
