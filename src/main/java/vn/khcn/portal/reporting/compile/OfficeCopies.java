package vn.khcn.portal.reporting.compile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.khcn.portal.kernel.Sentence;

/**
 * The office's texts of one compile, and which of them are behind their source: the outline, the register or the unit says
 * something else by now than when the office wrote its copy. Such a text still prints; somebody must read it again.
 */
public final class OfficeCopies {
    private final Map<String, Copy> copies;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<String> behind = new LinkedHashSet<>();

    /** @param basis what stood there when the office wrote its text */
    public record Copy(String text, String basis) {
        /** Compares what is said, not how it is spelled. */
        public boolean behind(String source) {
            return !Sentence.parse(source).equals(Sentence.parse(basis));
        }
    }

    public OfficeCopies(Map<String, Copy> copies) {
        this.copies = Map.copyOf(copies);
    }

    public static OfficeCopies none() {
        return new OfficeCopies(Map.of());
    }

    /** What prints at a block whose source says this. */
    public String text(String block, String source) {
        Copy copy = copies.get(block);
        if (copy == null) {
            return source;
        }
        sources.put(block, source);
        if (copy.behind(source)) {
            behind.add(block);
        }
        return copy.text();
    }

    /** A unit's text that the unit changed after the office made its copy. */
    void unitChanged(String block) {
        behind.add(block);
    }

    /** What the sources of the copies said in this compile, by block. */
    public Map<String, String> sources() {
        return Map.copyOf(sources);
    }

    /** The blocks whose text somebody must read again. */
    public Set<String> behind() {
        return Set.copyOf(behind);
    }
}
