package vn.khcn.portal.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds signs that the print font lacks, so that they are named instead of vanishing from the page. */
final class Glyphs {
    private Glyphs() {}

    /** One line per sign: "“✓” (U+2713) ở đoạn: …". */
    static List<String> missing(OfficialDocument document, PrintFont font) {
        Map<Integer, String> found = new LinkedHashMap<>();
        for (String text : texts(document)) {
            text.codePoints().filter(sign -> sign >= ' ' && !found.containsKey(sign))
                    .filter(sign -> Unbroken.reserved(sign) || !font.canPrint(sign))
                    .forEach(sign -> found.put(sign, text.length() > 60 ? text.substring(0, 60) + "…" : text));
        }
        return found.entrySet().stream().map(e -> "“%s” (U+%04X): %s".formatted(Character.toString(e.getKey()),
                e.getKey(), e.getValue())).toList();
    }

    private static List<String> texts(OfficialDocument document) {
        List<String> texts = new ArrayList<>();
        DocumentHead head = document.head();
        texts.addAll(List.of(head.parentAgency(), head.agency(), head.symbol(), head.place(), head.type(),
                head.subject()));
        texts.addAll(head.addressees());
        texts.addAll(head.bases());
        texts.addAll(document.recipients());
        if (document.signature() != null) {
            texts.addAll(document.signature().authority());
            texts.add(document.signature().name() == null ? "" : document.signature().name());
        }
        document.body().forEach(block -> collect(block, texts));
        for (Annex annex : document.annexes()) {
            texts.add(annex.heading());
            texts.addAll(annex.title());
            annex.body().forEach(block -> collect(block, texts));
        }
        return texts;
    }

    private static void collect(Block block, List<String> texts) {
        switch (block) {
            case Block.Heading heading -> texts.add(heading.number() + " " + heading.title());
            case Block.Hole hole -> texts.add(Wording.hole(hole));
            case Block.Paragraph paragraph -> collect(paragraph.runs(), texts);
            case Block.Table table -> {
                table.columns().forEach(column -> texts.add(column.title()));
                table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.runs(), texts)));
            }
        }
    }

    private static void collect(List<Run> runs, List<String> texts) {
        texts.add(String.join("", runs.stream().map(Run::printed).toList()));
        for (Run run : runs) {
            if (run instanceof Run.Footnote note) {
                collect(note.content(), texts);
            }
        }
    }
}
