package vn.khcn.portal.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes the Word file: real paragraphs, styles, footnotes and tables, so that text typed into it flows on. Numbers of
 * headings are plain text: Word has no a, b, c, d, đ, and the numbers of an issued document must not shift.
 */
final class WordPrinter {
    private final Looks looks;
    private final TableDesigns tables;
    private final PrintFont metrics;
    private final String font;

    /** @param font the family named in the file; Word finds it on the reader's machine */
    WordPrinter(Looks looks, TableDesigns tables, PrintFont metrics, String font) {
        this.looks = looks;
        this.tables = tables;
        this.metrics = metrics;
        this.font = font;
    }

    byte[] print(OfficialDocument given) {
        OfficialDocument document = Closing.of(given);
        DocumentHead head = document.head();
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordStyles.write(word, looks, tables.looks(), font);
            WordLists.write(word, looks.get("body"));
            WordNotes.prepare(word);
            word.getProperties().getCoreProperties().setTitle(head.subject());
            word.getProperties().getCoreProperties().setCreator(head.agency());
            CTSectPr pattern = WordPage.pattern(word);
            head(word, head);
            document.body().forEach(block -> block(word, block, WordPage.width(false)));
            signature(word, document);
            boolean landscape = false;
            for (Annex annex : document.annexes()) {
                WordPage.end(word, pattern, landscape);
                landscape = annex.landscape();
                annex(word, annex, head);
            }
            WordPage.paper(pattern, landscape);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(XWPFDocument word, DocumentHead head) {
        // LibreOffice puts an empty line above a table that opens a document; a point of our own is better
        word.createParagraph().setSpacingBetween(1, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        int left = WordPage.width(false) * 204 / 465;
        XWPFTable table = WordTables.grid(word, 2, left, WordPage.width(false) - left);
        var rules = Rules.lengths(head, looks, metrics);
        XWPFTableCell agencies = table.getRow(0).getCell(0);
        line(agencies, 0, "parent-agency", Wording.upper(head.parentAgency()));
        line(agencies, 1, "agency", Wording.upper(head.agency()));
        rule(agencies.addParagraph(), left, rules.getOrDefault("agency", 0.0));
        XWPFTableCell state = table.getRow(0).getCell(1);
        line(state, 0, "state", Wording.STATE);
        line(state, 1, "motto", Wording.MOTTO);
        rule(state.addParagraph(), WordPage.width(false) - left, rules.getOrDefault("motto", 0.0));
        line(table.getRow(1).getCell(0), 0, "number", head.numberLine());
        line(table.getRow(1).getCell(1), 0, "place-date", head.placeAndDate());
        if (head.type().isEmpty()) {
            line(table.getRow(1).getCell(0), 1, "about", "V/v " + head.subject());
            text(word, "addressee", "");
        } else {
            text(word, "type", Wording.upper(head.type())).setSpacingBefore(360);
            text(word, "subject", head.subject()).setKeepNext(true);
            XWPFParagraph rule = word.createParagraph();
            rule(rule, WordPage.width(false), rules.getOrDefault("subject", 0.0));
            rule.setKeepNext(true);
        }
        if (head.addressees().size() > 1) {
            text(word, "addressees-title", Wording.DEAR).setKeepNext(true);
        }
        Wording.addressees(head)
                .forEach(line -> text(word, head.addressees().size() > 1 ? "addressees" : "addressee", line));
        Wording.bases(head).forEach(line -> text(word, "basis", line));
    }

    private void annex(XWPFDocument word, Annex annex, DocumentHead head) {
        text(word, "annex-heading", annex.heading());
        text(word, "annex-title", Wording.upper(String.join("\n", annex.title())));
        text(word, "annex-of", Wording.attachedTo(head)).setSpacingAfter(120);
        annex.body().forEach(block -> block(word, block, WordPage.width(annex.landscape())));
    }

    private void block(XWPFDocument word, Block block, int width) {
        switch (block) {
            case Block.Heading heading -> Pieces.lines(heading).forEach((style, title) -> text(word, style, title));
            case Block.Paragraph paragraph -> WordText.write(word, word.createParagraph(),
                    WordLists.style(paragraph), paragraph.runs()).setKeepNext(Wording.leads(paragraph));
            case Block.Hole hole -> text(word, "hole", Wording.hole(hole));
            case Block.Table table -> {
                small(word);
                WordTables.data(word, table, tables.edges(table, width / WordStyles.twips(1)));
                small(word);
            }
        }
    }

    private static void signature(XWPFDocument word, OfficialDocument document) {
        List<String> recipients = Wording.recipients(document);
        Signature signature = document.signature();
        if (signature == null && recipients.isEmpty()) {
            return;
        }
        if (!word.getParagraphs().isEmpty()) {
            word.getParagraphs().getLast().setKeepNext(true);
        }
        XWPFParagraph gap = small(word);
        gap.setKeepNext(true);
        gap.setSpacingBefore(160);
        int left = WordPage.width(false) * 204 / 465;
        XWPFTable table = WordTables.grid(word, 1, left, WordPage.width(false) - left);
        XWPFTableCell names = table.getRow(0).getCell(0);
        for (int i = 0; i <= recipients.size() && !recipients.isEmpty(); i++) {
            line(names, i, i == 0 ? "recipients-title" : "recipients",
                    i == 0 ? Wording.RECIPIENTS : recipients.get(i - 1));
        }
        if (signature != null) {
            XWPFTableCell office = table.getRow(0).getCell(1);
            for (int i = 0; i < signature.authority().size(); i++) {
                line(office, i, "office", signature.authority().get(i));
            }
            line(office, signature.authority().size(), "signer", signature.name() == null ? "" : signature.name())
                    .setSpacingBefore(1500);
        }
    }

    private static XWPFParagraph text(XWPFDocument word, String style, String text) {
        return WordText.write(word.createParagraph(), style, text);
    }

    private static XWPFParagraph line(XWPFTableCell cell, int index, String style, String text) {
        return WordText.write(index == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), style, text);
    }

    private static void rule(XWPFParagraph paragraph, int twips, double length) {
        WordText.rule(paragraph, twips / 20.0, length);
    }

    /** Air above and below a table; two tables without a paragraph between them would grow together. */
    private static XWPFParagraph small(XWPFDocument word) {
        XWPFParagraph gap = word.createParagraph();
        gap.setSpacingBetween(6, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        return gap;
    }
}
