package vn.khcn.portal.press;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word's styles, made from the looks of the templates, so that text typed into the file looks like the printed text. */
final class WordStyles {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD = """
            <w:styles xmlns:w="NAMESPACE"><w:docDefaults><w:rPrDefault>\
            <w:rPr><w:rFonts w:ascii="FONT" w:hAnsi="FONT" w:eastAsia="FONT" w:cs="FONT"/><w:sz w:val="28"/>\
            <w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/>\
            </w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
            <w:qFormat/></w:style><w:style w:type="character" w:styleId="FootnoteReference">\
            <w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>""";
    /** Level in Word's navigation pane. */
    private static final Map<String, Integer> OUTLINE = Map.of("heading-part", 0, "heading-capital", 0, "heading-roman",
            1,
            "heading-arabic", 2, "heading-sub-arabic", 3, "heading-letter", 4, "heading-plain", 4, "annex-heading", 0);
    /** What stands in a table or directly under something else; all other text keeps 6 points from what is above it. */
    private static final Set<String> CLOSE = Set.of("page-number", "draft", "parent-agency", "agency", "state", "motto",
            "number", "place-date", "about", "office", "signer", "recipients-title", "recipients");

    private WordStyles() {}

    static void write(XWPFDocument word, Looks document, Looks table, String font) {
        StringBuilder xml = new StringBuilder(
                HEAD.replace("NAMESPACE", NAMESPACE).replace("FONT", Markup.escape(font)));
        document.all().forEach(look -> append(xml, look, CLOSE.contains(look.name()) ? 0 : 6));
        table.all().forEach(look -> append(xml, look, 0));
        xml.append(WordLists.styles());
        try {
            word.createStyles().setStyles(
                    StylesDocument.Factory.parse(xml.append("</w:styles>").toString()).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        try (XmlCursor settings = word.getSettings().getCTSettings().newCursor()) {
            // without it Word opens the file in compatibility mode and hangs tables out by their cell margins
            settings.toFirstContentToken();
            settings.beginElement(new QName(NAMESPACE, "compat"));
            settings.beginElement(new QName(NAMESPACE, "compatSetting"));
            settings.insertAttributeWithValue(new QName(NAMESPACE, "name"), "compatibilityMode");
            settings.insertAttributeWithValue(new QName(NAMESPACE, "uri"), "http://schemas.microsoft.com/office/word");
            settings.insertAttributeWithValue(new QName(NAMESPACE, "val"), "15");
        }
    }

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    private static void append(StringBuilder xml, Look look, int before) {
        String name = look.name();
        boolean heading = name.startsWith("heading-") || name.startsWith("annex-") || name.equals("type");
        xml.append("<w:style w:type='paragraph' w:customStyle='1' w:styleId='").append(name)
                .append("'><w:name w:val='vb ").append(name).append("'/><w:basedOn w:val='Normal'/>")
                .append(heading ? "<w:next w:val='body'/>" : "").append("<w:qFormat/><w:pPr>")
                .append(heading ? "<w:keepNext/><w:keepLines/>" : "").append("<w:widowControl/>")
                .append("<w:spacing w:before='").append(twips(before)).append("' w:after='0' w:line='")
                .append(line(look)).append("' w:lineRule='auto'/><w:ind w:left='").append(twips(look.left()))
                .append("' w:firstLine='").append(twips(look.indent())).append("'/><w:jc w:val='")
                .append(align(look)).append("'/>");
        if (OUTLINE.containsKey(name)) {
            xml.append("<w:outlineLvl w:val='").append(OUTLINE.get(name)).append("'/>");
        }
        xml.append("</w:pPr><w:rPr>").append(look.bold() ? "<w:b/>" : "").append(look.italic() ? "<w:i/>" : "")
                .append("<w:color w:val='").append(look.colour()).append("'/><w:sz w:val='")
                .append(Math.round(2 * look.size())).append("'/><w:szCs w:val='")
                .append(Math.round(2 * look.size())).append("'/></w:rPr></w:style>");
    }

    /** Word counts in 240ths of the font's own line. */
    private static long line(Look look) {
        return Math.round(240 * look.pitch() / (look.size() * Look.LINE));
    }

    private static String align(Look look) {
        return switch (look.align()) {
            case JUSTIFIED -> "both";
            case CENTER -> "center";
            case RIGHT -> "right";
            case LEFT -> "left";
        };
    }
}
