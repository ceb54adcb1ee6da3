package vn.khcn.portal.press;

import java.util.ArrayList;
import java.util.List;

/** Puts "./." where the text of a document ends, if its author did not. */
final class Closing {
    private Closing() {}

    static OfficialDocument of(OfficialDocument document) {
        List<Block> body = new ArrayList<>(document.body());
        for (int i = body.size() - 1; i >= 0; i--) {
            if (body.get(i) instanceof Block.Paragraph last && last.style() != Block.ParagraphStyle.NOTE) {
                body.set(i, new Block.Paragraph(last.id(), last.section(), last.style(), closed(last.runs()),
                        last.origin()));
                return new OfficialDocument(document.schema(), document.head(), body, document.signature(),
                        document.recipients(), document.annexes(), document.figures());
            }
            if (body.get(i) instanceof Block.Table) {
                return document;
            }
        }
        return document;
    }

    private static List<Run> closed(List<Run> runs) {
        List<Run> closed = new ArrayList<>(runs);
        String text = String.join("", runs.stream().map(Run::printed).toList()).stripTrailing();
        if (!closed.isEmpty() && closed.getLast() instanceof Run.Text last) {
            closed.set(closed.size() - 1, new Run.Text(last.text().stripTrailing(), last.bold(), last.italic()));
        }
        if (!text.endsWith(Wording.END)) {
            closed.add(Run.text(text.endsWith(".") ? "/." : Wording.END));
        }
        return closed;
    }
}
