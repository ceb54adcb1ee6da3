package vn.khcn.portal.forms.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.UnreadableFile;

/** The file a form is shipped, exported and imported as: one row of the form on a line. Writing what was read gives the same bytes. */
public final class FormFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormFile() {}

    /** A kept form, which names everything. @throws UnreadableFile with every fault and where it stands */
    public static FormDefinition read(String json) {
        return read(json, PeriodCalendar.ADMINISTRATIVE);
    }

    /** @param unnamed the calendar of a form that names none */
    public static FormDefinition read(String json, PeriodCalendar unnamed) {
        FormReader reader = new FormReader(unnamed);
        try {
            FormDefinition form = reader.form(JSON.readTree(json));
            if (reader.problems().isEmpty()) {
                return form;
            }
        } catch (JacksonException notJson) {
            throw new UnreadableFile(List.of(FileFault.at("", "forms.problem.notJson",
                    notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr())));
        }
        throw new UnreadableFile(reader.problems());
    }

    public static String write(FormDefinition form) {
        StringBuilder out = new StringBuilder("{\n");
        line(out, "code", form.code());
        line(out, "number", form.number());
        line(out, "title", form.title());
        line(out, "rowsTitle", form.rowsTitle());
        line(out, "periods", form.periods().stream().sorted().map(Enum::name).toList());
        line(out, "calendar", form.calendar().name());
        line(out, "landscape", form.landscape());
        list(out, "columns", form.columns().stream().map(FormFile::column).toList());
        out.append(",\n");
        list(out, "rows", form.rows().stream().map(FormFile::row).toList());
        out.append(",\n");
        list(out, "checks", form.checks().stream().map(FormFile::check).toList());
        return out.append("\n}\n").toString();
    }

    private static Map<String, Object> column(FormColumn column) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", column.key());
        map.put("title", column.title());
        map.put("kind", column.kind().name());
        map.put("weight", column.weight());
        map.put("decimals", column.decimals());
        map.put("rule", column.rule().line());
        return map;
    }

    private static Map<String, Object> row(FormRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", row.key());
        map.put("kind", row.kind().name());
        map.put("level", row.level());
        String number = row.number();
        if (number != null) {
            map.put("number", number);
        }
        map.put("title", row.title());
        map.put("unit", row.unit());
        map.put("owners", row.owners());
        Map<String, Object> cells = new LinkedHashMap<>();
        row.cells().forEach((column, rule) -> cells.put(column, rule.line()));
        map.put("cells", cells);
        return map;
    }

    private static Map<String, Object> check(FormCheck check) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("less", check.less());
        map.put("more", check.more());
        map.put("message", check.message());
        return map;
    }

    private static void line(StringBuilder out, String key, Object value) {
        out.append("  ").append(JSON.writeValueAsString(key)).append(": ").append(text(value))
                .append(",\n");
    }

    private static void list(StringBuilder out, String key, List<Map<String, Object>> items) {
        out.append("  ").append(JSON.writeValueAsString(key)).append(": [").append(items.stream()
                .map(item -> "\n    " + text(item)).collect(Collectors.joining(","))).append(
                        items.isEmpty() ? "]" : "\n  ]");
    }

    /** JSON on one line, with the spaces a person would set. */
    private static String text(Object value) {
        return switch (value) {
            case Map<?, ?> map -> "{" + map.entrySet().stream()
                    .map(e -> JSON.writeValueAsString(e.getKey()) + ": " + text(e.getValue()))
                    .collect(Collectors.joining(", ")) + "}";
            case List<?> list -> "[" + list.stream().map(FormFile::text).collect(Collectors.joining(", ")) + "]";
            default -> JSON.writeValueAsString(value);
        };
    }
}
