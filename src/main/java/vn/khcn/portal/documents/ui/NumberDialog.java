package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.DateField;

/** Number and date for a document: the next number of its book, or the number given by the province's system. */
final class NumberDialog {
    private static final String NEXT = "next";
    private static final String GIVEN = "given";

    private NumberDialog() {}

    /** @param next the number the book would give now */
    static void open(int next, LocalDate today, Consumer<GiveNumber> give) {
        RadioButtonGroup<String> way = new RadioButtonGroup<>();
        way.setLabel(text("documents.number.way"));
        way.setItems(NEXT, GIVEN);
        way.setItemLabelGenerator(w -> w.equals(NEXT)
                ? text("documents.number.next", Integer.toString(next))
                : text("documents.number.given"));
        way.setValue(NEXT);
        IntegerField number = new IntegerField(text("documents.field.number"));
        number.setVisible(false);
        number.setMin(1);
        way.addValueChangeListener(change -> {
            number.setVisible(GIVEN.equals(change.getValue()));
            number.focus();
        });
        DateField date = new DateField(text("documents.field.date"));
        date.setValue(today);
        date.setMax(today);
        FieldRules rules = new FieldRules().with("number", number).with("date", date);
        new DeedDialog(text("documents.number.title"), "documents.number.go", () -> rules.keep(() -> {
            if (date.getValue() == null) {
                throw BusinessRule.at("date", "documents.rule.required");
            }
            if (GIVEN.equals(way.getValue()) && number.getValue() == null) {
                throw BusinessRule.at("number", "documents.rule.required");
            }
            give.accept(new GiveNumber(GIVEN.equals(way.getValue()) ? number.getValue() : null, date.getValue()));
        }), way, number, date, new Paragraph(text("documents.number.once"))).open();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
