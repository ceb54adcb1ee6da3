package vn.khcn.portal.reporting.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.press.Block.HeadingStyle;
import vn.khcn.portal.press.Block.ParagraphStyle;

/** Reads the tree of a file and collects what is wrong instead of stopping at the first fault. */
final class OutlineReader {
    private static final Set<String> OUTLINE = Set.of("code", "name", "documentKind", "type", "subject", "addressees",
            "bases", "recipients", "signature", "sections", "annexes");
    private static final Set<String> SECTION = Set.of("id", "style", "title", "number", "children", "sources");
    private static final Set<String> ANNEX = Set.of("heading", "title", "landscape", "source", "parameters");
    private final List<FileFault> problems = new ArrayList<>();

    List<FileFault> problems() {
        return problems;
    }

    Outline outline(JsonNode node) {
        fields("", node, OUTLINE);
        return new Outline(text("", node, "code"), text("", node, "name"), text("", node, "documentKind"),
                optional(node, "type", ""), text("", node, "subject"), texts("", node, "addressees"),
                texts("", node, "bases"), texts("", node, "recipients"), texts("", node, "signature"),
                each("", node, "sections", this::section), each("", node, "annexes", this::annex));
    }

    private OutlineSection section(String path, JsonNode node) {
        fields(path, node, SECTION);
        String number = optional(node, "number", "");
        return new OutlineSection(text(path, node, "id"),
                choice(path, node, "style", HeadingStyle.class, HeadingStyle.PLAIN),
                text(path, node, "title"), number.isEmpty() ? null : number,
                each(path, node, "children", this::section), each(path, node, "sources", this::source).stream()
                        .filter(java.util.Objects::nonNull).toList());
    }

    private @Nullable OutlineSource source(String path, JsonNode node) {
        String kind = text(path, node, "kind");
        switch (kind) {
            case "text" -> {
                fields(path, node, Set.of("kind", "style", "text"));
                return new OutlineSource.FixedText(
                        choice(path, node, "style", ParagraphStyle.class, ParagraphStyle.BODY),
                        text(path, node, "text"));
            }
            case "entries" -> {
                fields(path, node, Set.of("kind", "entry", "topics", "style", "lead"));
                return new OutlineSource.Entries(text(path, node, "entry"), texts(path, node, "topics"),
                        choice(path, node, "style", ParagraphStyle.class, ParagraphStyle.BULLET),
                        optional(node, "lead", ""));
            }
            case "lines" -> {
                fields(path, node, Set.of("kind", "source", "parameters"));
                return new OutlineSource.Lines(text(path, node, "source"), parameters(path, node));
            }
            case "table" -> {
                fields(path, node, Set.of("kind", "source", "parameters"));
                return new OutlineSource.TableOf(text(path, node, "source"), parameters(path, node));
            }
            default -> {
                problem(path + ".kind", "reporting.outline.unknownKind", kind);
                return null;
            }
        }
    }

    private OutlineAnnex annex(String path, JsonNode node) {
        fields(path, node, ANNEX);
        return new OutlineAnnex(text(path, node, "heading"), texts(path, node, "title"),
                node.path("landscape").asBoolean(false), text(path, node, "source"), parameters(path, node));
    }

    private Map<String, String> parameters(String path, JsonNode node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        node.path("parameters").properties().forEach(p -> {
            if (!p.getValue().isString()) {
                problem(path + ".parameters." + p.getKey(), "reporting.outline.notText");
            }
            parameters.put(p.getKey(), p.getValue().asString(""));
        });
        return parameters;
    }

    private <T extends @Nullable Object> List<T> each(String path, JsonNode node, String field,
            BiFunction<String, JsonNode, T> read) {
        JsonNode list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            problem(join(path, field), "reporting.outline.notList");
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(read.apply(join(path, field) + "[" + i + "]", list.get(i)));
        }
        return all;
    }

    private List<String> texts(String path, JsonNode node, String field) {
        return each(path, node, field, (here, item) -> {
            if (!item.isString()) {
                problem(here, "reporting.outline.notText");
            }
            return CleanText.line(item.asString(""));
        });
    }

    private String text(String path, JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            problem(join(path, field),
                    value.isMissingNode() ? "reporting.outline.missing" : "reporting.outline.notText");
        }
        return CleanText.line(value.asString(""));
    }

    private static String optional(JsonNode node, String field, String otherwise) {
        return CleanText.line(node.path(field).asString(otherwise));
    }

    private <E extends Enum<E>> E choice(String path, JsonNode node, String field, Class<E> type, E otherwise) {
        String name = optional(node, field, otherwise.name());
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        problem(join(path, field), "reporting.outline.unknownStyle", name,
                java.util.Arrays.toString(type.getEnumConstants()));
        return otherwise;
    }

    /** A field that nobody knows is a typing mistake, not to be dropped in silence. */
    private void fields(String path, JsonNode node, Set<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> problem(join(path, name), "reporting.outline.unknownField"));
    }

    private void problem(String path, String key, Object... arguments) {
        problems.add(FileFault.at(path, key, arguments));
    }

    private static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
