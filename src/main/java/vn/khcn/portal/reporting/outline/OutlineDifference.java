package vn.khcn.portal.reporting.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of an outline, part by part. */
public final class OutlineDifference {
    private OutlineDifference() {}

    /** A part that is new, gone or changed: its name, and its content as the file writes it. */
    public record Change(String part, @Nullable String before, @Nullable String after) {}

    public static List<Change> between(Outline before, Outline after) {
        Map<String, String> old = parts(before);
        Map<String, String> now = parts(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            String was = old.get(name);
            String is = now.get(name);
            if (was == null || !was.equals(is)) {
                changes.add(new Change(name, was, is));
            }
        }
        return changes;
    }

    private static Map<String, String> parts(Outline outline) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("", CanonicalJson.print(OutlineWriter.outline(
                new Outline(outline.code(), outline.name(), outline.documentKind(), outline.type(), outline.subject(),
                        outline.addressees(), outline.bases(), outline.recipients(), outline.signature(), List.of(),
                        outline.annexes()))));
        Map<String, String> numbers = Numbering.of(outline);
        outline.allSections().forEach(section -> parts.put(
                (numbers.get(section.id()) + " " + section.title()).strip(),
                CanonicalJson.print(OutlineWriter.section(section.withChildren(List.of())))));
        return parts;
    }
}
