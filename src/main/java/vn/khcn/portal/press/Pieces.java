package vn.khcn.portal.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.jspecify.annotations.Nullable;

/** Takes a document apart into the pieces that the template prints one below the other. */
final class Pieces {
    private static final int GAP = 6;
    private static final int RECIPIENTS_WIDTH = 204;
    /** Shorter paragraphs are never parted; of longer ones two lines stand where they begin. */
    private static final int UNPARTED_LINES = 4;

    private final List<Piece> pieces = new ArrayList<>();
    private final Looks looks;
    private final PrintFont font;
    private final int width;

    Pieces(Looks looks, PrintFont font, int width) {
        this.looks = looks;
        this.font = font;
        this.width = width;
    }

    List<Piece> list() {
        return pieces;
    }

    Pieces head(DocumentHead head) {
        pieces.add(Piece.fixed("letterhead", Markup.escape(Wording.upper(head.parentAgency())),
                Markup.escape(Wording.upper(head.agency())), "", 36, true));
        pieces.add(Piece.fixed("number", Markup.escape(head.numberLine()), "", Markup.escape(head.placeAndDate()), 22,
                true));
        if (head.type().isEmpty()) {
            pieces.add(Piece.fixed("about", Markup.escape("V/v " + head.subject()), "", "", 17, true));
            space();
        } else {
            space();
            text("type", Wording.upper(head.type()), true);
            text("subject", head.subject(), true);
            pieces.add(Piece.fixed("subject-rule", "", "", "", 10, true));
        }
        if (head.addressees().size() > 1) {
            text("addressees-title", Wording.DEAR, true);
            Wording.addressees(head).forEach(line -> text("addressees", line, true));
        } else if (head.addressees().size() == 1) {
            text("addressee", Wording.addressees(head).getFirst(), true);
        }
        Wording.bases(head).forEach(line -> text("basis", line, false));
        return this;
    }

    Pieces annexHead(Annex annex, DocumentHead of) {
        text("annex-heading", annex.heading(), true);
        text("annex-title", Wording.upper(String.join("\n", annex.title())), true);
        text("annex-of", Wording.attachedTo(of), true);
        return this;
    }

    Pieces bookHead(BookDocument book) {
        pieces.add(Piece.fixed("about", Markup.lines(book.letterhead().stream().map(Wording::upper).toList()), "", "",
                17, true));
        space();
        text("annex-heading", Wording.upper(book.title()), true);
        if (!book.subtitle().isEmpty()) {
            text("annex-of", book.subtitle(), true);
        }
        return this;
    }

    Pieces blocks(List<Block> blocks) {
        blocks.forEach(this::block);
        return this;
    }

    Pieces table(Block.Table table, boolean numbered) {
        pieces.add(Piece.table(table, numbered, 90));
        return this;
    }

    /** The block of signature and recipients; the last piece before it stays with it. */
    Pieces signature(@Nullable Signature signature, List<String> recipients) {
        if (signature == null && recipients.isEmpty()) {
            return this;
        }
        if (!pieces.isEmpty()) {
            pieces.addLast(pieces.removeLast().keptWithNext());
        }
        Look title = looks.get("recipients-title");
        String left = recipients.isEmpty()
                ? ""
                : "<style isBold=\"%s\" isItalic=\"%s\" size=\"%s\">%s</style>\n%s".formatted(title.bold(),
                        title.italic(), title.size(), Wording.RECIPIENTS, Markup.lines(recipients));
        List<String> authority = signature == null ? List.of() : signature.authority();
        String name = signature == null || signature.name() == null ? "" : signature.name();
        float size = looks.get("recipients").size();
        double lines = recipients.stream().mapToDouble(r -> Math.ceil(font.width("- " + r, size, false, false)
                / RECIPIENTS_WIDTH)).sum();
        double height = Math.max(15 + 13.5 * (lines + 1), 128 + 17 * authority.size());
        pieces.add(Piece.fixed("signature", left, Markup.escape(name), Markup.lines(authority), height, false));
        return this;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Hole hole -> text("hole", Wording.hole(hole), false);
            case Block.Table table -> {
                table(table, false);
                table.rows().forEach(row -> row.cells().forEach(cell -> notes(cell.runs())));
            }
        }
    }

    private void heading(Block.Heading heading) {
        lines(heading).forEach((style, title) -> text(style, title, true));
    }

    /** The printed lines of a heading, each with its style: two for a part, one for all others. */
    static Map<String, String> lines(Block.Heading heading) {
        String style = style(heading.style());
        String upper = Wording.upper(heading.title());
        return switch (heading.style()) {
            case PART -> {
                Map<String, String> both = new LinkedHashMap<>();
                both.put(style, heading.number());
                both.put(style + "-title", upper);
                yield both;
            }
            case CAPITAL, ROMAN -> Map.of(style, numbered(heading, upper));
            case ARABIC, SUB_ARABIC, LETTER, PLAIN -> Map.of(style, numbered(heading, heading.title()));
        };
    }

    static String style(Block.HeadingStyle style) {
        return "heading-" + style.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static String style(Block.ParagraphStyle style) {
        return switch (style) {
            case BODY, BULLET, SUB_BULLET -> "body";
            case NOTE -> "note";
            case CENTRED -> "centred-italic";
        };
    }

    private static String numbered(Block.Heading heading, String title) {
        return heading.number().isEmpty() ? title : heading.number() + " " + title;
    }

    /** With its note, or where it only leads to what comes below it, it must not be the last on a page. */
    private void paragraph(Block.Paragraph paragraph) {
        String mark = Wording.mark(paragraph);
        add(style(paragraph.style()), mark + Markup.of(paragraph.runs()), mark + paragraph.text(),
                Wording.leads(paragraph)
                        || paragraph.runs().stream().anyMatch(Run.Footnote.class::isInstance));
        notes(paragraph.runs());
    }

    private void notes(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Footnote note) {
                add(PageFoot.NOTE, Markup.note(note),
                        "00" + String.join("", note.content().stream().map(Run::printed).toList()),
                        false);
            }
        }
    }

    private void space() {
        pieces.add(Piece.fixed("space", "", "", "", 12, true));
    }

    private void text(String style, String text, boolean keepNext) {
        add(style, Markup.escape(text), text, keepNext);
    }

    private void add(String style, String markup, String plain, boolean keepNext) {
        Look look = looks.get(style);
        // a justified line is never filled to the last point: count three in a hundred as lost
        double line = (width - look.left()) * (look.align() == HorizontalTextAlignEnum.JUSTIFIED ? 0.97 : 1);
        double lines = Math.max(1, Math.ceil(
                (look.indent() + font.width(plain, look.size(), look.bold(), look.italic())) / line));
        double height = GAP + lines * look.pitch();
        boolean whole = lines <= UNPARTED_LINES;
        pieces.add(Piece.text(style, Unbroken.glue(markup), height, whole ? height : GAP + 2 * look.pitch(), keepNext));
    }
}
