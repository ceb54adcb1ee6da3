package vn.khcn.portal.reporting.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;

/**
 * What is checked: the tree, the period it speaks of, and the day its states were looked at.
 *
 * @param behind blocks where the office's text is older than its source
 */
public record Checked(OfficialDocument document, Period period, LocalDate asOf, Set<String> behind) {
    public Checked {
        behind = Set.copyOf(behind);
    }

    /** The paragraphs of the body, in order. */
    Stream<Block.Paragraph> paragraphs() {
        return document.body().stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast);
    }

    /** Every block, annexes after the body. */
    Stream<Block> blocks() {
        return Stream.concat(document.body().stream(),
                document.annexes().stream().map(Annex::body).flatMap(List::stream));
    }

    Stream<Block.Table> tables() {
        return blocks().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }
}
