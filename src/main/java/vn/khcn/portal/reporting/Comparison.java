package vn.khcn.portal.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;

/**
 * Two trees beside each other: the figures by key, the lines by section.
 *
 * @param figures those that differ first, then those of one side only, then the equal ones
 * @param lines   in the order of the newer document, equal ones too
 */
public record Comparison(List<FigurePair> figures, List<LinePair> lines) {
    public Comparison {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /** A figure in both, or in one of them. */
    public record FigurePair(String key, @Nullable FigureEvidence before, @Nullable FigureEvidence now) {
        /** In both, with another number. */
        public boolean differs() {
            return before != null && now != null && before.value().compareTo(now.value()) != 0;
        }

        public boolean inBoth() {
            return before != null && now != null;
        }

        public FigureEvidence any() {
            return now != null ? now : Objects.requireNonNull(before);
        }

        /** How much more it is now; empty where the two cannot be subtracted. */
        public Optional<BigDecimal> change() {
            return before != null && now != null && before.unit().equals(now.unit())
                    ? Optional.of(now.value().subtract(before.value()))
                    : Optional.empty();
        }

        /** Records that only the one side counts. @param ofNow the newer side's own */
        public List<RecordRef> own(boolean ofNow) {
            FigureEvidence side = ofNow ? now : before;
            FigureEvidence other = ofNow ? before : now;
            if (side == null) {
                return List.of();
            }
            Set<String> there = other == null
                    ? Set.of()
                    : other.records().stream().map(FigurePair::name).collect(Collectors.toSet());
            return side.records().stream().filter(r -> !there.contains(name(r))).toList();
        }

        private static String name(RecordRef record) {
            return record.type() + record.id() + record.label();
        }
    }

    /** A line in both, new ({@code before} is null) or gone ({@code now} is null). */
    public record LinePair(String section, @Nullable String before, @Nullable String now) {
        public boolean same() {
            return Objects.equals(before, now);
        }
    }

    public static Comparison of(OfficialDocument before, OfficialDocument now) {
        return new Comparison(figures(before, now), lines(before, now));
    }

    private static List<FigurePair> figures(OfficialDocument before, OfficialDocument now) {
        Map<String, FigureEvidence> old = byKey(before);
        Map<String, FigureEvidence> current = byKey(now);
        Set<String> keys = new LinkedHashSet<>(current.keySet());
        keys.addAll(old.keySet());
        return keys.stream().map(key -> new FigurePair(key, old.get(key), current.get(key)))
                .sorted(Comparator.comparing(pair -> pair.differs() ? 0 : pair.inBoth() ? 2 : 1)).toList();
    }

    private static List<LinePair> lines(OfficialDocument before, OfficialDocument now) {
        Map<String, List<String>> old = bySection(before);
        Map<String, List<String>> current = bySection(now);
        Set<String> sections = new LinkedHashSet<>(current.keySet());
        sections.addAll(old.keySet());
        List<LinePair> pairs = new ArrayList<>();
        for (String section : sections) {
            pairs.addAll(LinePairs.of(section, old.getOrDefault(section, List.of()),
                    current.getOrDefault(section, List.of())));
        }
        return pairs;
    }

    private static Map<String, FigureEvidence> byKey(OfficialDocument document) {
        Map<String, FigureEvidence> byKey = new LinkedHashMap<>();
        document.figures().forEach(f -> byKey.putIfAbsent(f.key(), f));
        return byKey;
    }

    /** Section heading without its number, which another outline may count otherwise → its paragraphs as printed. */
    private static Map<String, List<String>> bySection(OfficialDocument document) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (Block block : document.body()) {
            if (block instanceof Block.Heading h) {
                heading = h.title();
            } else if (block instanceof Block.Paragraph p) {
                sections.computeIfAbsent(heading, x -> new ArrayList<>()).add(p.text());
            }
        }
        return sections;
    }
}
