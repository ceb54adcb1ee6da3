package vn.khcn.portal.forms.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;

/** Reads the tree of a file and collects what is wrong instead of stopping at the first fault. */
final class FormReader {
    private static final Set<String> FORM = Set.of("code", "number", "title", "rowsTitle", "periods", "calendar",
            "landscape", "columns", "rows", "checks");
    private static final Set<String> COLUMN = Set.of("key", "title", "kind", "weight", "decimals", "rule");
    private static final Set<String> ROW = Set.of("key", "kind", "level", "number", "title", "unit", "owners", "cells");
    private static final Set<String> CHECK = Set.of("less", "more", "message");
    private static final int WEIGHT = 10;
    private static final int DECIMALS = 2;
    private final List<FileFault> problems = new ArrayList<>();
    private final PeriodCalendar unnamed;

    FormReader(PeriodCalendar unnamed) {
        this.unnamed = unnamed;
    }

    List<FileFault> problems() {
        return problems;
    }

    FormDefinition form(JsonNode node) {
        fields("", node, FORM);
        Set<PeriodKind> periods = new LinkedHashSet<>(each("", node, "periods",
                (path, item) -> choice(path, item, PeriodKind.class, PeriodKind.NINE_MONTHS)));
        return new FormDefinition(text("", node, "code"), optional(node, "number"), text("", node, "title"),
                optional(node, "rowsTitle"), periods,
                choice("calendar", node.path("calendar"), PeriodCalendar.class, unnamed),
                node.path("landscape").asBoolean(false), each("", node, "columns", this::column),
                each("", node, "rows", this::row), each("", node, "checks", this::check));
    }

    private FormColumn column(String path, JsonNode node) {
        fields(path, node, COLUMN);
        return new FormColumn(text(path, node, "key"), text(path, node, "title"),
                choice(path + ".kind", node.path("kind"), ColumnKind.class, ColumnKind.NUMBER),
                node.path("weight").asInt(WEIGHT), node.path("decimals").asInt(DECIMALS),
                rule(path + ".rule", node.path("rule")));
    }

    private FormRow row(String path, JsonNode node) {
        fields(path, node, ROW);
        Map<String, CellRule> cells = new LinkedHashMap<>();
        node.path("cells").properties()
                .forEach(cell -> cells.put(cell.getKey(), rule(path + ".cells." + cell.getKey(), cell.getValue())));
        return new FormRow(text(path, node, "key"),
                choice(path + ".kind", node.path("kind"), RowKind.class, RowKind.ITEM), node.path("level").asInt(1),
                node.path("number").isString() ? optional(node, "number") : null, text(path, node, "title"),
                optional(node, "unit"),
                each(path, node, "owners", (where, item) -> CleanText.line(item.asString(""))), cells);
    }

    private FormCheck check(String path, JsonNode node) {
        fields(path, node, CHECK);
        return new FormCheck(text(path, node, "less"), text(path, node, "more"), text(path, node, "message"));
    }

    private CellRule rule(String path, JsonNode node) {
        try {
            return CellRule.parse(node.asString(""));
        } catch (IllegalArgumentException unknown) {
            problem(path, "forms.problem.rule", node.asString(""));
            return new CellRule.Blank();
        }
    }

    private <T> List<T> each(String path, JsonNode node, String field, BiFunction<String, JsonNode, T> read) {
        String place = path.isEmpty() ? field : path + "." + field;
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            problem(place, "forms.problem.notList");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(read.apply(place + "[" + i + "]", list.get(i)));
        }
        return all;
    }

    private String text(String path, JsonNode node, String field) {
        String text = optional(node, field);
        if (text.isEmpty()) {
            problem(path.isEmpty() ? field : path + "." + field, "forms.problem.missing");
        }
        return text;
    }

    private static String optional(JsonNode node, String field) {
        return CleanText.line(node.path(field).asString(""));
    }

    private <E extends Enum<E>> E choice(String path, JsonNode node, Class<E> type, E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(node.asString(otherwise.name()))) {
                return one;
            }
        }
        problem(path, "forms.problem.choice", node.asString(""), java.util.Arrays.toString(type.getEnumConstants()));
        return otherwise;
    }

    /** A field that nobody knows is a typing mistake, not to be dropped in silence. */
    private void fields(String path, JsonNode node, Set<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(
                name -> problem(path.isEmpty() ? name : path + "." + name, "forms.problem.unknownField"));
    }

    private void problem(String path, String key, Object... arguments) {
        problems.add(FileFault.at(path, key, arguments));
    }
}
