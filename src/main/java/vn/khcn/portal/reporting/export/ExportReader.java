package vn.khcn.portal.reporting.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;

/** Reads sections, texts, tables and figures out of a document's tree. */
final class ExportReader {
    private final OfficialDocument document;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    ExportReader(OfficialDocument document) {
        this.document = document;
        Stream.concat(document.body().stream(), document.annexes().stream().flatMap(a -> a.body().stream()))
                .forEach(block -> runs(block).forEach(run -> place(block.id(), run)));
    }

    /** What stands before the first heading, each heading with what follows it, then the annexes. */
    List<ExportedReport.Section> sections() {
        List<List<Block>> parts = new ArrayList<>();
        for (Block block : document.body()) {
            if (parts.isEmpty() || block instanceof Block.Heading) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(block);
        }
        return Stream.concat(
                parts.stream().map(part -> part.getFirst() instanceof Block.Heading h
                        ? section(h.section(), h.number(), h.title(), part.subList(1, part.size()))
                        : section("", "", "", part)),
                document.annexes().stream().map(
                        annex -> section(annex.id(), annex.heading(), String.join(" ", annex.title()), annex.body())))
                .toList();
    }

    /** One line per key, in the order of their first appearance. */
    List<ExportedReport.Figure> figures() {
        Map<String, ExportedReport.Figure> byKey = new LinkedHashMap<>();
        for (FigureEvidence f : document.figures()) {
            FigureKey key = FigureKey.parse(f.key());
            byKey.putIfAbsent(f.key(), new ExportedReport.Figure(f.key(),
                    key.source().equals("ind") ? key.parameters().get("code") : null, key.measure(),
                    new TreeMap<>(key.parameters()), FigureValue.plain(f.value()), f.unit(), f.printed(),
                    f.definition(), f.asOf(),
                    f.records().size(), List.copyOf(placesOf(f.key())), f.override()));
        }
        return List.copyOf(byKey.values());
    }

    private Set<String> placesOf(String key) {
        Set<String> all = new LinkedHashSet<>();
        document.figures().stream().filter(f -> f.key().equals(key))
                .forEach(f -> all.addAll(places.getOrDefault(f.id(), Set.of())));
        return all;
    }

    private static ExportedReport.Section section(String code, String number, String title, List<Block> blocks) {
        List<ExportedReport.Text> texts = new ArrayList<>();
        List<ExportedReport.Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph p -> texts.add(new ExportedReport.Text(p.id(), p.text()));
                case Block.Heading h ->
                    texts.add(new ExportedReport.Text(h.id(), (h.number() + " " + h.title()).strip()));
                case Block.Hole hole -> texts.add(new ExportedReport.Text(hole.id(), "[" + hole.what() + "]"));
                case Block.Table t -> tables.add(new ExportedReport.Table(t.id(),
                        t.columns().stream().map(Block.Column::title).toList(),
                        t.rows().stream().map(r -> r.cells().stream().map(Block.Cell::text).toList()).toList()));
            }
        }
        return new ExportedReport.Section(code, number, title, texts, tables);
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.runs().stream();
            case Block.Table t -> t.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.runs().stream());
            case Block.Heading h -> Stream.empty();
            case Block.Hole h -> Stream.empty();
        };
    }

    private void place(String block, Run run) {
        switch (run) {
            case Run.Figure figure ->
                places.computeIfAbsent(figure.figure(), f -> new LinkedHashSet<>()).add(block);
            case Run.Footnote note -> note.content().forEach(inside -> place(block, inside));
            case Run.Text text -> {
            }
            case Run.Mention mention -> {
            }
        }
    }
}
