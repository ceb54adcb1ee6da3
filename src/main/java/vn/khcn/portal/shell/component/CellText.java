package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import org.jspecify.annotations.Nullable;

/** Draws a column's cells in the browser, without a component for each. */
final class CellText {
    private CellText() {}

    /** @param link the register whose row the cell links to, or null */
    static <S> Renderer<S> of(Column<S> column, @Nullable Register<S, ?> link, Component words) {
        if (column.kind() == Column.Kind.CHIP) {
            return LitRenderer.<S>of("${item.text ? html`<span class=\"chip ${item.tone}\">${item.text}</span>` : ''}")
                    .withProperty("tone", column::tone).withProperty("text", row -> chipText(column, row, words));
        }
        if (link != null) {
            return LitRenderer
                    .<S>of("<a class=\"row-link\" href=\"${item.route}\" title=\"${item.text}\">${item.text}</a>")
                    .withProperty("route", link::route)
                    .withProperty("text", column::text);
        }
        String classes = column.kind() == Column.Kind.NUMBER ? "number" : "";
        return LitRenderer.<S>of("<span class=\"pre-line " + classes + "\">${item.text}</span>").withProperty("text",
                column::text);
    }

    private static <S> String chipText(Column<S> column, S row, Component words) {
        String key = column.text(row);
        return key.isEmpty() ? "" : words.getTranslation(key);
    }
}
