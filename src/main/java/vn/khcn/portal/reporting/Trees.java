package vn.khcn.portal.reporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.DocumentJson;
import vn.khcn.portal.press.OfficialDocument;

/** Compiled trees: as stored, and questions to them. */
final class Trees {
    private Trees() {}

    static String write(OfficialDocument document) {
        return new String(DocumentJson.write(document), StandardCharsets.UTF_8);
    }

    static OfficialDocument read(String stored) {
        return DocumentJson.read(stored.getBytes(StandardCharsets.UTF_8));
    }

    /** Every missing part, those of the annexes too. */
    static List<Block.Hole> holes(OfficialDocument document) {
        return Stream
                .concat(document.body().stream(), document.annexes().stream().map(Annex::body).flatMap(List::stream))
                .filter(Block.Hole.class::isInstance).map(Block.Hole.class::cast).toList();
    }
}
