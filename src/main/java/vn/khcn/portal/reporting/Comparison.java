package vn.khcn.portal.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;

/** Two trees beside each other: the figures by key, the texts by section. */
public record Comparison(List<FigureChange> figures, List<TextChange> texts) {
    public Comparison {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    /** A figure in both, or in one of them. */
    public record FigureChange(String definition, String before, String now) {}

    /** A paragraph that is new (before is null) or gone (now is null). */
    public record TextChange(String section, @Nullable String before, @Nullable String now) {}

    public static Comparison of(OfficialDocument before, OfficialDocument now) {
        return new Comparison(figures(before, now), texts(before, now));
    }

    private static List<FigureChange> figures(OfficialDocument before, OfficialDocument now) {
        Map<String, FigureEvidence> old = byKey(before);
        Map<String, FigureEvidence> current = byKey(now);
        Set<String> keys = new LinkedHashSet<>(current.keySet());
        keys.addAll(old.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String key : keys) {
            FigureEvidence was = old.get(key);
            FigureEvidence is = current.get(key);
            FigureEvidence any = is == null ? was : is;
            if (any != null) {
                changes.add(new FigureChange(any.definition(), was == null ? "" : was.printed(),
                        is == null ? "" : is.printed()));
            }
        }
        return changes;
    }

    private static List<TextChange> texts(OfficialDocument before, OfficialDocument now) {
        Map<String, List<String>> old = bySection(before);
        Map<String, List<String>> current = bySection(now);
        Set<String> sections = new LinkedHashSet<>(current.keySet());
        sections.addAll(old.keySet());
        List<TextChange> changes = new ArrayList<>();
        for (String section : sections) {
            List<String> was = old.getOrDefault(section, List.of());
            List<String> is = current.getOrDefault(section, List.of());
            is.stream().filter(text -> !was.contains(text)).forEach(t -> changes.add(new TextChange(section, null, t)));
            was.stream().filter(text -> !is.contains(text)).forEach(t -> changes.add(new TextChange(section, t, null)));
        }
        return changes;
    }

    private static Map<String, FigureEvidence> byKey(OfficialDocument document) {
        Map<String, FigureEvidence> byKey = new LinkedHashMap<>();
        document.figures().forEach(f -> byKey.put(f.key(), f));
        return byKey;
    }

    /** Section heading → its paragraphs as printed. */
    private static Map<String, List<String>> bySection(OfficialDocument document) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (Block block : document.body()) {
            if (block instanceof Block.Heading h) {
                heading = (h.number() + " " + h.title()).strip();
            } else if (block instanceof Block.Paragraph p) {
                sections.computeIfAbsent(heading, x -> new ArrayList<>()).add(p.text());
            }
        }
        return sections;
    }
}
