package vn.khcn.portal.reporting.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;

/** Changes to an outline's tree; each gives a new outline. */
public final class OutlineEdits {
    private static final int CODE_LENGTH = 40;

    private OutlineEdits() {}

    /** The outline with one section changed. */
    public static Outline change(Outline outline, String id, UnaryOperator<OutlineSection> change) {
        return outline.withSections(rewrite(outline.sections(), id, s -> List.of(change.apply(s))));
    }

    /** Adds a section as last child of a parent, or at the end of the top level. */
    public static Outline add(Outline outline, @Nullable String parent, OutlineSection section) {
        return parent == null
                ? outline.withSections(plus(outline.sections(), section))
                : change(outline, parent, p -> p.withChildren(plus(p.children(), section)));
    }

    /** Takes a section out with all below it. */
    public static Outline remove(Outline outline, String id) {
        return outline.withSections(rewrite(outline.sections(), id, s -> List.of()));
    }

    /** Moves a section up (-1) or down (+1) among its siblings; at the edge nothing happens. */
    public static Outline move(Outline outline, String id, int step) {
        return outline.withSections(moved(outline.sections(), id, step));
    }

    /** A section number that is not used yet. */
    public static String freshId(Outline outline, @Nullable String parent) {
        String stem = parent == null ? "S" : parent + ".";
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> stem + i).filter(id -> outline.section(id).isEmpty())
                .findFirst().orElseThrow();
    }

    /** The code of a new outline: its name in the letters of a file name, with a number where that is taken. */
    public static String freshCode(String name, Set<String> taken) {
        String words = CleanText.folded(name).replaceAll("[^a-z0-9]+", "-");
        String stem = words.substring(0, Math.min(CODE_LENGTH, words.length())).replaceAll("^-|-$", "");
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> i == 1 ? stem : stem + "-" + i)
                .filter(code -> !code.isEmpty() && !taken.contains(code)).findFirst().orElseThrow();
    }

    private static List<OutlineSection> rewrite(List<OutlineSection> sections, String id,
            Function<OutlineSection, List<OutlineSection>> change) {
        return sections.stream().flatMap(s -> (s.id().equals(id)
                ? change.apply(s)
                : List.of(s.withChildren(rewrite(s.children(), id, change)))).stream()).toList();
    }

    private static List<OutlineSection> moved(List<OutlineSection> sections, String id, int step) {
        List<OutlineSection> result = new ArrayList<>(sections);
        for (int i = 0; i < result.size(); i++) {
            if (result.get(i).id().equals(id)) {
                if (i + step >= 0 && i + step < result.size()) {
                    Collections.swap(result, i, i + step);
                }
                return result;
            }
        }
        return sections.stream().map(s -> s.withChildren(moved(s.children(), id, step))).toList();
    }

    private static List<OutlineSection> plus(List<OutlineSection> sections, OutlineSection section) {
        List<OutlineSection> more = new ArrayList<>(sections);
        more.add(section);
        return more;
    }
}
