package vn.khcn.portal.reporting;

import java.util.List;
import java.util.stream.Stream;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;

/** Questions to a compiled tree. */
final class Trees {
    private Trees() {}

    /** Every missing part, those of the annexes too. */
    static List<Block.Hole> holes(OfficialDocument document) {
        return Stream.concat(document.body().stream(), document.annexes().stream().map(Annex::body).flatMap(List::stream))
                .filter(Block.Hole.class::isInstance).map(Block.Hole.class::cast).toList();
    }
}
