package vn.khcn.portal.reporting.outline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khcn.portal.press.Block.ParagraphStyle;

/** Lays an outline out as maps and lists in the order of the file. */
final class OutlineWriter {
    private OutlineWriter() {}

    static Map<String, Object> outline(Outline outline) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", outline.code());
        map.put("name", outline.name());
        map.put("documentKind", outline.documentKind());
        map.put("type", outline.type());
        map.put("subject", outline.subject());
        map.put("addressees", outline.addressees());
        map.put("bases", outline.bases());
        map.put("recipients", outline.recipients());
        map.put("signature", outline.signature());
        map.put("sections", outline.sections().stream().map(OutlineWriter::section).toList());
        map.put("annexes", outline.annexes().stream().map(OutlineWriter::annex).toList());
        return map;
    }

    static Map<String, Object> section(OutlineSection section) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", section.id());
        map.put("style", section.style().name());
        map.put("title", section.title());
        if (section.number() != null) {
            map.put("number", section.number());
        }
        unlessEmpty(map, "sources", section.sources().stream().map(OutlineWriter::source).toList());
        unlessEmpty(map, "children", section.children().stream().map(OutlineWriter::section).toList());
        return map;
    }

    private static Map<String, Object> source(OutlineSource source) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (source) {
            case OutlineSource.FixedText text -> {
                map.put("kind", "text");
                map.put("style", text.style().name());
                map.put("text", text.text());
            }
            case OutlineSource.Entries entries -> {
                map.put("kind", "entries");
                map.put("entry", entries.entry());
                if (entries.style() != ParagraphStyle.BULLET) {
                    map.put("style", entries.style().name());
                }
                if (!entries.lead().isEmpty()) {
                    map.put("lead", entries.lead());
                }
                map.put("topics", entries.topics());
            }
            case OutlineSource.Lines lines -> {
                map.put("kind", "lines");
                map.put("source", lines.source());
                parameters(map, lines.parameters());
            }
            case OutlineSource.TableOf table -> {
                map.put("kind", "table");
                map.put("source", table.source());
                parameters(map, table.parameters());
            }
        }
        return map;
    }

    private static Map<String, Object> annex(OutlineAnnex annex) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("heading", annex.heading());
        map.put("title", annex.title());
        map.put("landscape", annex.landscape());
        map.put("source", annex.source());
        parameters(map, annex.parameters());
        return map;
    }

    private static void parameters(Map<String, Object> map, Map<String, String> parameters) {
        if (!parameters.isEmpty()) {
            map.put("parameters", parameters);
        }
    }

    private static void unlessEmpty(Map<String, Object> map, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            map.put(field, values);
        }
    }
}
