package vn.khcn.portal.entries.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.SentenceEditor;

/** What "/" offers in a topic: the figures it told now or last period, those of the unit, the others; then records. */
final class FigureMenu {
    /** So many of the list are counted at once: more than a person sees without scrolling. */
    private static final int COUNTED = 12;
    private final List<FigureOption> options;
    private final List<RecordRef> records;
    private final Map<Long, UnitOption> units;
    private final EntryFigures figures;

    FigureMenu(GridDesk desk, GridState state) {
        figures = desk.figures();
        options = figures.options(state.period());
        records = figures.records(state.period());
        units = desk.people().units().stream().collect(Collectors.toMap(UnitOption::id, Function.identity()));
    }

    /** @param told rows of the topic, now and last period: their figures come first */
    List<Offered> ordered(long unitId, List<EntryDetails> told) {
        Set<String> own = new LinkedHashSet<>();
        told.forEach(entry -> FigureTwins.keys(entry.text()).forEach(key -> own.add(key.toString())));
        List<String> places = List.copyOf(own);
        return options.stream().map(o -> {
            int place = places.indexOf(key(o));
            boolean ofUnit = Objects.equals(o.ownerId(), unitId);
            return new Offered(o, place >= 0 ? place : places.size() + (ofUnit ? 0 : 1), place >= 0 || ofUnit);
        }).sorted(Comparator.comparing(Offered::place)).toList();
    }

    /** @param near told in the topic, or the unit's own */
    record Offered(FigureOption option, int place, boolean near) {}

    List<SentenceEditor.Suggestion> suggestions(List<Offered> ordered, String recordWord) {
        return Stream.concat(
                ordered.stream().map(o -> new SentenceEditor.Suggestion(insert(o.option()), o.option().label(),
                        hint(o.option(), o.option().unit()), "/", false, o.near())),
                records.stream().map(r -> new SentenceEditor.Suggestion(
                        "{#" + r.type() + ":" + r.id() + "|" + r.label().replaceAll("[{}|]", " ") + "}", r.label(),
                        recordWord)))
                .toList();
    }

    /** The first figures that fit what was typed, each with its value of the period. */
    Map<String, String> values(List<Offered> ordered, String query, EntryFigures.Reader reader) {
        List<String> words = Arrays.stream(CleanText.folded(query).split(" ")).filter(w -> !w.isEmpty()).toList();
        Map<String, String> values = new LinkedHashMap<>();
        ordered.stream().filter(o -> words.stream().allMatch(CleanText.folded(o.option().label())::contains))
                .sorted(Comparator.comparing((Offered o) -> !o.near()).thenComparing(
                        o -> !CleanText.folded(o.option().label()).contains(CleanText.folded(query))))
                .limit(COUNTED).map(Offered::option)
                .forEach(o -> reader.value(FigureKey.parse(o.key()))
                        .ifPresent(v -> values.put(insert(o), hint(o, v.value().printedWithUnit()))));
        return values;
    }

    private static String insert(FigureOption option) {
        return "{" + option.key() + "|unit}";
    }

    private static String key(FigureOption option) {
        return FigureKey.parse(option.key()).toString();
    }

    private String hint(FigureOption option, String value) {
        @Nullable
        UnitOption owner = option.ownerId() == null ? null : units.get(option.ownerId());
        return owner == null ? value : value + " · " + owner.shortName();
    }
}
