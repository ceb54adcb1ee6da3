package vn.khcn.portal.press;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of the body. {@code id} is stable within the document; {@code section} names the outline section it came from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({@JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Hole.class, name = "hole")})
public sealed interface Block {
    String id();

    String section();

    /** How a heading looks: "Phần I" with an upper-case title below, "A.", "I.", "1.", "1.1.", "a)", or no number. */
    enum HeadingStyle {
        PART, CAPITAL, ROMAN, ARABIC, SUB_ARABIC, LETTER, PLAIN
    }

    /** How a paragraph starts: indented text, "- ", "+ ", an 11 pt note, or centred italic. */
    enum ParagraphStyle {
        BODY, BULLET, SUB_BULLET, NOTE, CENTRED
    }

    /** @param number as printed, with its sign: "Phần I", "III.", "1.2.", "a)"; empty for a plain heading */
    record Heading(String id, String section, HeadingStyle style, String number, String title) implements Block {}

    /** @param origin what it was made from; null for fixed text of the outline */
    record Paragraph(String id, String section, ParagraphStyle style, List<Run> runs, @Nullable Origin origin)
            implements
                Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** The text as printed, without footnotes. */
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.printed()));
            return text.toString();
        }
    }

    /** A table in the body or an annex; {@code weights} share the width among the columns. */
    record Table(String id, String section, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A part that is missing; printed as a visible gap. {@code owner} names who must fill it. */
    record Hole(String id, String section, String what, String owner) implements Block {}

    /** A column: its title, its share of the width, and whether its cells are centred or set right. */
    record Column(String title, int weight, Align align) {}

    enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** A row; a group row is bold and its cells after the first are merged into one. */
    record Row(boolean group, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Run> runs) {
        public Cell {
            runs = List.copyOf(runs);
        }

        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? List.of() : List.of(Run.text(text)));
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> text.append(run.printed()));
            return text.toString();
        }
    }

    /** Where a paragraph came from: a unit's entry, a line of a register, the office's own text. */
    record Origin(String kind, long id, String label) {}
}
