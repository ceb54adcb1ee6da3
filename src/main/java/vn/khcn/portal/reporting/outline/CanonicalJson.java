package vn.khcn.portal.reporting.outline;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints maps, lists and texts as JSON for people: what fits into a line stays on it, and so does
 * each source of a section. The same data gives the same bytes.
 */
final class CanonicalJson {
    private static final int WIDTH = 150;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String print(Object value) {
        CanonicalJson printer = new CanonicalJson();
        printer.value(value, 0);
        return printer.out.append('\n').toString();
    }

    private void value(Object value, int indent) {
        String line = line(value);
        if (indent + line.length() <= WIDTH || leaf(value)) {
            out.append(line);
        } else if (value instanceof Map<?, ?> map) {
            open('{', indent);
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext();) {
                Map.Entry<?, ?> entry = i.next();
                out.append(JSON.writeValueAsString(entry.getKey())).append(": ");
                value(entry.getValue(), indent + 2);
                next(i.hasNext(), indent);
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            open('[', indent);
            for (Iterator<?> i = list.iterator(); i.hasNext();) {
                value(i.next(), indent + 2);
                next(i.hasNext(), indent);
            }
            out.append(']');
        }
    }

    /** A text, or an object without objects in a list: one source of a section. */
    private static boolean leaf(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.values().stream().noneMatch(
                    inside -> inside instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance));
            case List<?> list -> false;
            default -> true;
        };
    }

    private void open(char sign, int indent) {
        out.append(sign).append('\n').append(" ".repeat(indent + 2));
    }

    private void next(boolean more, int indent) {
        out.append(more ? "," : "").append('\n').append(" ".repeat(more ? indent + 2 : indent));
    }

    private static String line(Object value) {
        return switch (value) {
            case Map<?, ?> map -> "{" + String.join(", ", map.entrySet().stream()
                    .map(e -> JSON.writeValueAsString(e.getKey()) + ": " + line(e.getValue())).toList()) + "}";
            case List<?> list -> "[" + String.join(", ", list.stream().map(CanonicalJson::line).toList()) + "]";
            default -> JSON.writeValueAsString(value);
        };
    }
}
