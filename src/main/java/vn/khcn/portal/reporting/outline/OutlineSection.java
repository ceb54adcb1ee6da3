package vn.khcn.portal.reporting.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.press.Block.HeadingStyle;

/**
 * A section: its heading, then its sources in order, then its sections.
 *
 * @param id     stable within the outline
 * @param title  empty for the words that stand before the first heading or after the last
 * @param number a number set by hand; null where it is counted
 */
public record OutlineSection(String id, HeadingStyle style, String title, @Nullable String number,
        List<OutlineSection> children, List<OutlineSource> sources) {
    public OutlineSection {
        children = List.copyOf(children);
        sources = List.copyOf(sources);
    }

    Stream<OutlineSection> withDescendants() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineSection::withDescendants));
    }

    public OutlineSection withChildren(List<OutlineSection> newChildren) {
        return new OutlineSection(id, style, title, number, newChildren, sources);
    }

    public OutlineSection withSources(List<OutlineSource> newSources) {
        return new OutlineSection(id, style, title, number, children, newSources);
    }

    /** The same section under another heading. */
    public OutlineSection headed(HeadingStyle newStyle, String newTitle, @Nullable String newNumber) {
        return new OutlineSection(id, newStyle, newTitle, newNumber, children, sources);
    }
}
