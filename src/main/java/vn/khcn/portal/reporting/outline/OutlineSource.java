package vn.khcn.portal.reporting.outline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.press.Block.ParagraphStyle;

/** Where the text of a section comes from. */
public sealed interface OutlineSource {
    /** A sentence of the outline itself, with period words and figures. */
    record FixedText(ParagraphStyle style, String text) implements OutlineSource {}

    /**
     * What the units wrote.
     *
     * @param entry  kind of entry: RESULT, PLAN …
     * @param topics topics to print, in order; "a.*" takes all below "a"
     * @param style  how a text of the first level starts
     * @param lead   a line above them, "Kiểm tra:", where there are any: they stand one level below it; empty for none
     */
    record Entries(String entry, List<String> topics, ParagraphStyle style, String lead) implements OutlineSource {
        public Entries {
            topics = List.copyOf(topics);
        }
    }

    /** Lines that a register writes. */
    record Lines(String source, Map<String, String> parameters) implements OutlineSource {
        public Lines {
            parameters = ordered(parameters);
        }
    }

    /** A table that a register fills. */
    record TableOf(String source, Map<String, String> parameters) implements OutlineSource {
        public TableOf {
            parameters = ordered(parameters);
        }
    }

    /** A copy that keeps the order of the file, so that export writes what import read. */
    static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
