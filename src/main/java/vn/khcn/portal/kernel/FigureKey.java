package vn.khcn.portal.kernel;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The name of a figure: which source counts it, what it measures and how it is narrowed, written
 * {@code source.measure?name=value&name=value}, for example {@code ind.cumulative?code=TN.MAU}.
 */
public record FigureKey(String source, String measure, Map<String, String> parameters) {
    public FigureKey {
        parameters = Map.copyOf(parameters);
    }

    public static FigureKey of(String source, String measure) {
        return new FigureKey(source, measure, Map.of());
    }

    /** @throws IllegalArgumentException if the text has no source and measure */
    public static FigureKey parse(String text) {
        int question = text.indexOf('?');
        String name = question < 0 ? text : text.substring(0, question);
        int dot = name.indexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            throw new IllegalArgumentException("Not a figure: " + text);
        }
        Map<String, String> parameters = new TreeMap<>();
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("Not a figure: " + text);
                }
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new FigureKey(name.substring(0, dot), name.substring(dot + 1), parameters);
    }

    /** The number of a record a parameter names; 0, which no record has, where it names none. */
    public long id(String parameter) {
        String text = parameters.getOrDefault(parameter, "0");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    @Override
    public String toString() {
        String name = source + "." + measure;
        return parameters.isEmpty()
                ? name
                : name + "?" + new TreeMap<>(parameters).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&"));
    }
}
