package vn.khcn.portal.reporting.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.press.Block;

/** What the units wrote for a period, as the compiler needs it. */
public interface PeriodTexts {
    /**
     * Opens the texts of a period for one compile; what was read once is not read again.
     *
     * @param session counts what registers write for a longer period
     * @param choices the office's word on the months' lines of a longer period, by their keys
     */
    Reader open(Period period, Figures.Session session, Map<String, Boolean> choices);

    /** The texts of one period. Not for use by several threads. */
    @FunctionalInterface
    interface Reader {
        /**
         * @param entryKind RESULT, PLAN …
         * @param topics    codes in the order to print; "a.*" takes all below "a"
         */
        List<TopicTexts> read(String entryKind, List<String> topics);
    }

    /** The texts of one topic in order, and what is missing in it. */
    record TopicTexts(String topic, List<UnitText> texts, List<Gap> gaps) {
        public TopicTexts {
            texts = List.copyOf(texts);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * One text of a unit, or of several months of it.
     *
     * @param key          names it within the section
     * @param level        0 as the section's style says, 1 below it
     * @param officeText   the office's copy where it edited one
     * @param officeBehind the unit changed its words after the office made the copy
     */
    record UnitText(String key, Block.Origin origin, String unit, int level, String unitText,
            @Nullable String officeText,
            boolean officeBehind, List<String> notes) {
        public UnitText {
            notes = List.copyOf(notes);
        }

        /** A unit's entry. */
        UnitText(long entry, String unit, int level, String unitText, @Nullable String officeText,
                boolean officeBehind, List<String> notes) {
            this("e" + entry, new Block.Origin("entry", entry, unit), unit, level, unitText, officeText, officeBehind,
                    notes);
        }

        public String printed() {
            return officeText == null ? unitText : officeText;
        }
    }

    /** A part that is missing, in words, and who must fill it. */
    record Gap(String what, String owner) {}
}
