package vn.khcn.portal.press;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * The bullets of a document as one real Word list of two levels, "-" and "+": who presses Enter in it goes on with the
 * list. Headings keep their numbers as text: Word knows no a, b, c, d, đ, and an issued number must not shift.
 */
final class WordLists {
    private static final String LIST = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>LEVELS</w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";
    private static final String LEVEL = """
            <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="%s"/><w:suff w:val="space"/>\
            <w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="%d"/></w:pPr></w:lvl>""";
    private static final String STYLE = """
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="%1$s"><w:name w:val="vb %1$s"/>\
            <w:basedOn w:val="body"/><w:qFormat/><w:pPr><w:numPr><w:ilvl w:val="%2$d"/><w:numId w:val="1"/></w:numPr>\
            </w:pPr></w:style>""";
    private static final String BULLET = "bullet";
    private static final String SUB_BULLET = "sub-bullet";

    private WordLists() {}

    static void write(XWPFDocument word, Look body) {
        int indent = WordStyles.twips(body.indent());
        String levels = LEVEL.formatted(0, BULLET, "-", indent) + LEVEL.formatted(1, SUB_BULLET, "+", indent);
        try {
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(LIST.replace("LEVELS", levels)).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two styles of the list, for the file's styles. */
    static String styles() {
        return STYLE.formatted(BULLET, 0) + STYLE.formatted(SUB_BULLET, 1);
    }

    /** A paragraph's style; one that brings its own sign is not of the list. */
    static String style(Block.Paragraph paragraph) {
        return Wording.mark(paragraph).isEmpty() ? Pieces.style(paragraph.style()) : switch (paragraph.style()) {
            case BULLET -> BULLET;
            case SUB_BULLET -> SUB_BULLET;
            case BODY, NOTE, CENTRED -> Pieces.style(paragraph.style());
        };
    }
}
