package vn.khcn.portal.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** What a pattern's figures are called in the whole portal: an indicator's where one counts the very same. */
final class Figuring {
    private static final Set<String> YEAR = Set.of("year", "plan", "percent", "ever", "next");
    private final RegisterDirectory registers;
    private final Map<FigureKey, String> indicators;

    Figuring(RegisterDirectory registers, Map<FigureKey, String> indicators) {
        this.registers = registers;
        this.indicators = indicators;
    }

    /** A measure with its register and how the pattern narrows it. */
    record Measured(RegisterDefinition register, Measure measure, Map<String, String> where) {}

    /** The measure a name means; empty where it means none. */
    Optional<Measured> measure(LinePattern pattern, PatternText.Named named) {
        boolean own = named.register().isEmpty() || named.register().equals(pattern.register());
        Map<String, String> where = new TreeMap<>(own ? pattern.where() : Map.of());
        where.putAll(named.parameters());
        where.remove("over");
        return registers.find(own ? pattern.register() : named.register()).flatMap(
                register -> register.measure(named.name()).map(measure -> new Measured(register, measure, where)));
    }

    /** The key of a figure; empty where no register or indicator knows it. */
    Optional<FigureKey> key(LinePattern pattern, PatternText.Named named) {
        if (named.register().isEmpty() && named.name().contains(".")) {
            int dot = named.name().indexOf('.');
            return Optional.of(new FigureKey(named.name().substring(0, dot), named.name().substring(dot + 1),
                    named.parameters()));
        }
        return measure(pattern, named)
                .flatMap(m -> key(m, m.where(), m.measure().kind().balances()
                        ? named.parameters().getOrDefault("over", "")
                        : over(pattern, named)));
    }

    /** What a figure counts over; a plan's figures without saying so in the period that follows. */
    static String over(LinePattern pattern, PatternText.Named named) {
        return named.parameters().getOrDefault("over", pattern.planned() ? "next" : "");
    }

    /** The key of a part of a measure. */
    FigureKey part(Measured measured, boolean place, String category, String over) {
        Map<String, String> where = new LinkedHashMap<>(measured.where());
        where.put(place ? "place" : "by", category);
        return key(measured, where, over).orElseThrow();
    }

    private Optional<FigureKey> key(Measured measured, Map<String, String> where, String over) {
        Map<String, String> narrowed = new TreeMap<>(where);
        Map<String, String> part = new TreeMap<>();
        for (String name : Set.of("by", "place")) {
            String value = narrowed.remove(name);
            if (value != null) {
                part.put(name, value);
            }
        }
        narrowed.put("register", measured.register().code());
        Map<String, String> whole = new TreeMap<>(narrowed);
        whole.putAll(part);
        // An indicator of just this part comes first, then one of the whole that knows its parts.
        String code = indicators.get(new FigureKey("reg", measured.measure().code(), whole));
        if (code != null) {
            part.clear();
        } else {
            code = indicators.get(new FigureKey("reg", measured.measure().code(), narrowed));
        }
        if (code != null && !over.equals("ever") && !over.equals("next")) {
            part.put("code", code);
            return Optional.of(new FigureKey("ind", switch (over) {
                case "year" -> "cumulative";
                case "plan", "percent" -> over;
                default -> "period";
            }, part));
        }
        if (over.equals("plan") || over.equals("percent")) {
            // Only an indicator has a plan: without one there is no value, and words in brackets are left out.
            return Optional.of(new FigureKey("ind", over, Map.of("code", "-")));
        }
        if (!over.isEmpty() && !YEAR.contains(over)) {
            return Optional.empty();
        }
        narrowed.putAll(part);
        if (!over.isEmpty()) {
            narrowed.put("over", over);
        }
        return Optional.of(new FigureKey("reg", measured.measure().code(), narrowed));
    }

    /** True for a figure that tells what happens in the period a pattern speaks of. */
    static boolean ofPeriod(LinePattern pattern, FigureKey key) {
        return pattern.planned() && key.parameters().getOrDefault("over", "").equals("next")
                || !YEAR.contains(key.parameters().getOrDefault("over", ""))
                        && (!key.source().equals("ind") || key.measure().equals("period"));
    }
}
