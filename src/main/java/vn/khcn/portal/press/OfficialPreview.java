package vn.khcn.portal.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document on screen: an HTML fragment of one {@code article.paper} for the body and one for each annex, styled by
 * {@code styles/document.css}. Every text is escaped.
 *
 * <ul>
 * <li>{@code [data-block]} — a heading, paragraph, note, hole or table; with {@code data-section}, and where it was made from
 * something {@code data-origin} and {@code data-origin-id}
 * <li>{@code .figure[data-figure]} — a figure, the id of its evidence
 * <li>{@code .mention[data-type][data-id]} — a record named in the text
 * <li>{@code .hole} — a missing part
 * <li>{@code .doc-…} — looks, named as the styles of {@code reports/document}
 * </ul>
 */
public final class OfficialPreview {
    private final StringBuilder html = new StringBuilder();

    private OfficialPreview() {}

    /** The whole document. */
    public static String html(OfficialDocument given) {
        OfficialDocument document = Closing.of(given);
        OfficialPreview preview = new OfficialPreview();
        preview.html.append("<article class=\"paper\" lang=\"vi\">");
        preview.head(document.head());
        document.body().forEach(preview::block);
        preview.signature(document.signature(), Wording.recipients(document));
        preview.html.append("</article>");
        for (Annex annex : document.annexes()) {
            preview.html.append("<article class=\"paper").append(annex.landscape() ? " landscape" : "")
                    .append("\" lang=\"vi\">");
            preview.line("annex-heading", annex.heading());
            preview.line("annex-title", Wording.upper(String.join("\n", annex.title())));
            preview.line("annex-of", Wording.attachedTo(document.head()));
            annex.body().forEach(preview::block);
            preview.html.append("</article>");
        }
        return preview.html.toString();
    }

    /** A part of a body alone, for a card that shows how one section will print. */
    public static String html(List<Block> blocks) {
        OfficialPreview preview = new OfficialPreview();
        blocks.forEach(preview::block);
        return preview.html.toString();
    }

    private void head(DocumentHead head) {
        html.append("<div class=\"doc-letterhead\"><div>");
        line("parent-agency", Wording.upper(head.parentAgency()));
        line("agency", Wording.upper(head.agency()));
        line("number", head.numberLine());
        if (head.type().isEmpty()) {
            line("about", "V/v " + head.subject());
        }
        html.append("</div><div>");
        line("state", Wording.STATE);
        line("motto", Wording.MOTTO);
        line("place-date", head.placeAndDate());
        html.append("</div></div>");
        if (!head.type().isEmpty()) {
            line("type", Wording.upper(head.type()));
            line("subject", head.subject());
        }
        if (head.addressees().size() > 1) {
            line("addressees-title", Wording.DEAR);
        }
        Wording.addressees(head).forEach(one -> line(head.addressees().size() > 1 ? "addressees" : "addressee", one));
        Wording.bases(head).forEach(basis -> line("basis", basis));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> {
                open("p", "doc-" + Pieces.style(paragraph.style()), paragraph, paragraph.origin());
                html.append(escape(Wording.mark(paragraph)));
                runs(paragraph.runs());
                html.append("</p>");
                notes(paragraph.runs());
            }
            case Block.Hole hole -> {
                open("p", "hole doc-hole", hole, null);
                html.append(escape(Wording.hole(hole))).append("</p>");
            }
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) {
        String tag = switch (heading.style()) {
            case PART -> "h2";
            case CAPITAL, ROMAN -> "h3";
            case ARABIC -> "h4";
            case SUB_ARABIC, LETTER, PLAIN -> "h5";
        };
        open(tag, "doc-" + Pieces.style(heading.style()), heading, null);
        html.append(String.join("<br>", Pieces.lines(heading).values().stream().map(OfficialPreview::escape).toList()))
                .append("</").append(tag).append('>');
    }

    private void table(Block.Table table) {
        int total = Math.max(1, table.columns().stream().mapToInt(Block.Column::weight).sum());
        open("table", "doc-table", table, null);
        html.append("<colgroup>");
        table.columns().forEach(c -> html.append("<col width=\"").append(100 * c.weight() / total).append("%\">"));
        html.append("</colgroup><thead><tr>");
        table.columns().forEach(c -> html.append("<th scope=\"col\">").append(escape(c.title())).append("</th>"));
        html.append("</tr></thead><tbody>");
        table.rows().forEach(row -> row(table, row));
        html.append("</tbody></table>");
        table.rows().forEach(row -> row.cells().forEach(cell -> notes(cell.runs())));
    }

    private void row(Block.Table table, Block.Row row) {
        int columns = table.columns().size();
        html.append(row.group() ? "<tr class=\"doc-group\">" : "<tr>");
        for (int i = 0; i < Math.min(columns, row.cells().size()); i++) {
            boolean merged = row.group() && i == row.cells().size() - 1 && i < columns - 1;
            html.append("<td class=\"doc-").append(TableDesigns.style(table.columns().get(i).align())).append('"')
                    .append(merged ? " colspan=\"" + (columns - i) + "\"" : "").append('>');
            runs(row.cells().get(i).runs());
            html.append("</td>");
        }
        html.append("</tr>");
    }

    private void signature(@Nullable Signature signature, List<String> recipients) {
        html.append("<div class=\"doc-signature\"><div>");
        if (!recipients.isEmpty()) {
            line("recipients-title", Wording.RECIPIENTS);
            recipients.forEach(name -> line("recipients", name));
        }
        html.append("</div><div>");
        if (signature != null) {
            signature.authority().forEach(office -> line("office", office));
            line("signer", signature.name() == null ? "" : signature.name());
        }
        html.append("</div></div>");
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String text = escape(run.printed());
            html.append(switch (run) {
                case Run.Text words -> (words.bold() ? "<b>" : "") + (words.italic() ? "<i>" : "") + text
                        + (words.italic() ? "</i>" : "") + (words.bold() ? "</b>" : "");
                case Run.Figure figure -> "<span class=\"figure\" role=\"button\" tabindex=\"0\" data-figure=\""
                        + escape(figure.figure()) + "\">" + text + "</span>";
                case Run.Mention mention -> "<span class=\"mention\" data-type=\"" + escape(mention.type())
                        + "\" data-id=\"" + mention.id() + "\">" + text + "</span>";
                case Run.Footnote note -> "<sup>" + note.number() + "</sup>";
            });
        }
    }

    private void notes(List<Run> runs) {
        for (Run run : runs) {
            if (run instanceof Run.Footnote note) {
                html.append("<p class=\"doc-note\"><sup>").append(note.number()).append("</sup> ");
                runs(note.content());
                html.append("</p>");
            }
        }
    }

    private void open(String tag, String classes, Block block, Block.@Nullable Origin origin) {
        html.append('<').append(tag).append(" class=\"").append(classes).append("\" data-block=\"")
                .append(escape(block.id())).append("\" data-section=\"").append(escape(block.section())).append('"');
        if (origin != null) {
            html.append(" data-origin=\"").append(escape(origin.kind())).append("\" data-origin-id=\"")
                    .append(origin.id()).append('"');
        }
        html.append('>');
    }

    /** A line of the frame round the text; the inner span is as wide as the words, for the rule below them. */
    private void line(String style, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"doc-").append(style).append("\"><span>").append(escape(text)).append("</span></p>");
        }
    }

    private static String escape(String text) {
        return Markup.escape(text).replace("\"", "&quot;").replace("'", "&#39;").replace("\n", "<br>");
    }
}
