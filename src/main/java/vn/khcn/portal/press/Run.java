package vn.khcn.portal.press;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A stretch of text in a paragraph or cell. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "run")
@JsonSubTypes({@JsonSubTypes.Type(value = Run.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Run.Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Run.Mention.class, name = "mention"),
        @JsonSubTypes.Type(value = Run.Footnote.class, name = "footnote")})
public sealed interface Run {
    /** What stands in the line. */
    String printed();

    static Text text(String text) {
        return new Text(text, false, false);
    }

    record Text(String text, boolean bold, boolean italic) implements Run {
        @Override
        public String printed() {
            return text;
        }
    }

    /** A figure; {@code figure} is the id of its {@link FigureEvidence} in the document. */
    record Figure(String text, String figure) implements Run {
        @Override
        public String printed() {
            return text;
        }
    }

    /** A record named in the text. */
    record Mention(String text, String type, long id) implements Run {
        @Override
        public String printed() {
            return text;
        }
    }

    /** A footnote's mark; the note stands at the foot of the page. */
    record Footnote(int number, List<Run> content) implements Run {
        public Footnote {
            content = List.copyOf(content);
        }

        @Override
        public String printed() {
            return "";
        }
    }
}
