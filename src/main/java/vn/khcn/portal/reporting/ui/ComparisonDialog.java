package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.khcn.portal.reporting.Comparison;

/** A report beside another: its figures in a table, its texts as what is new and what is gone. */
class ComparisonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ComparisonDialog(String before, String now, Comparison comparison) {
        setHeaderTitle(getTranslation("reporting.compare.title", now, before));
        setWidth("960px");
        setMaxHeight("90vh");
        getFooter().add(new Button(getTranslation("reporting.dialog.close"), click -> close()));
        add(new H3(getTranslation("reporting.compare.figures")), figures(before, now, comparison.figures()),
                new H3(getTranslation("reporting.compare.texts")), texts(comparison.texts()));
    }

    private Div figures(String before, String now, List<Comparison.FigureChange> figures) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("reporting.compare.what"));
        number(head.addHeaderCell(), before);
        number(head.addHeaderCell(), now);
        NativeTableBody body = table.getBody();
        for (Comparison.FigureChange figure : figures) {
            NativeTableRow row = body.addRow();
            row.addDataCell().setText(figure.definition());
            number(row.addDataCell(), figure.before());
            number(row.addDataCell(), figure.now());
        }
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private Div texts(List<Comparison.TextChange> changes) {
        Div all = new Div();
        String section = "";
        for (Comparison.TextChange change : changes) {
            if (!change.section().equals(section)) {
                section = change.section();
                Paragraph caption = new Paragraph(section);
                caption.addClassName("section-title");
                all.add(caption);
            }
            HtmlContainer text = new HtmlContainer(change.now() == null ? "del" : "ins");
            text.getElement().setText(change.now() == null ? String.valueOf(change.before()) : change.now());
            Paragraph line = new Paragraph();
            line.addClassName("printed");
            line.add(text);
            all.add(line);
        }
        return all;
    }

    private static void number(NativeTableCell cell, String text) {
        cell.setText(text);
        cell.addClassName("number");
    }

    private static void number(NativeTableHeaderCell cell, String text) {
        cell.setText(text);
        cell.addClassName("number");
    }
}
