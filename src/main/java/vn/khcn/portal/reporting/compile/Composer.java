package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Block.ParagraphStyle;

/** Collects the blocks of one document: sets texts, keeps the office's passages, makes holes where something is missing. */
final class Composer {
    private final RunSetter setter;
    private final OfficeCopies copies;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Composer(EvidenceBook evidence, OfficeCopies copies) {
        this.setter = new RunSetter(evidence);
        this.copies = copies;
    }

    /** What was collected since the last call. */
    List<Block> take() {
        List<Block> taken = List.copyOf(blocks);
        blocks.clear();
        return taken;
    }

    void heading(Block.Heading heading) {
        ids.add(heading.id());
        blocks.add(heading);
    }

    /** A paragraph; the office's text, where there is one, stands in place of the source's. Gives its id. */
    String paragraph(String id, String section, ParagraphStyle style, String markup, List<String> notes,
            Block.@Nullable Origin origin, String owner) {
        String unique = unique(id);
        String text = copies.text(unique, markup);
        RunSetter.SetText set = setter.set(text, notes);
        blocks.add(new Block.Paragraph(unique, section, style, set.runs(), origin));
        for (FigureKey unknown : set.unknown()) {
            hole(section, unique, HoleWords.figure(unknown, text), owner);
        }
        return unique;
    }

    /** A unit's text whose office copy is older than the unit's last change. */
    void unitChanged(String block) {
        copies.unitChanged(block);
    }

    /** A row's cell; unknown figures become holes after the table. */
    Block.Cell cell(String markup, List<FigureKey> unknown) {
        RunSetter.SetText set = setter.set(markup, List.of());
        unknown.addAll(set.unknown());
        return new Block.Cell(set.runs());
    }

    void table(Block.Table table) {
        ids.add(table.id());
        blocks.add(table);
    }

    void hole(String section, String near, String what, String owner) {
        blocks.add(new Block.Hole(unique(near + "/hole"), section, what, owner));
    }

    private String unique(String id) {
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "~" + i;
        }
        return unique;
    }
}
