package vn.khcn.portal.press;

import java.util.List;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Hands the pieces to the template, each with the room that must be left on the page for it to begin there. */
final class PieceSource implements JRRewindableDataSource {
    private final List<Piece> pieces;
    private final TableDesigns tables;
    private final int width;
    private int at = -1;

    PieceSource(List<Piece> pieces, TableDesigns tables, int width) {
        this.pieces = pieces;
        this.tables = tables;
        this.width = width;
    }

    @Override
    public boolean next() {
        return ++at < pieces.size();
    }

    @Override
    public void moveFirst() {
        at = -1;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        Piece piece = pieces.get(at);
        return switch (field.getName()) {
            case "kind" -> piece.kind();
            case "style" -> piece.style();
            case "text" -> piece.text();
            case "left" -> piece.left();
            case "right" -> piece.right();
            case "keep" -> Keep.step(need(at));
            case "table" -> piece.table() == null ? null : tables.design(piece.table(), width, piece.numbered());
            case "rows" -> piece.table() == null ? null : tables.rows(piece.table(), width);
            default -> throw new IllegalArgumentException(field.getName());
        };
    }

    /** A piece kept with the next is needed whole, and the beginning of the next with it; if that is a page, not so. */
    private double need(int index) {
        return together(index, false) <= Keep.MOST
                ? Math.min(Keep.MOST, together(index, true))
                : pieces.get(index).start();
    }

    /** @param stepped the next asks for its own room in steps: less than its step would part the two after all */
    private double together(int index, boolean stepped) {
        Piece piece = pieces.get(index);
        if (!piece.keepNext() || index == pieces.size() - 1) {
            return piece.start();
        }
        double next = together(index + 1, stepped);
        return piece.height() + (stepped ? Keep.step(next) : next);
    }
}
