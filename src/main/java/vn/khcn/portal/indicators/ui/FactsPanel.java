package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.FactDetails;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;

/** The facts of the report year so far, newest first; one is entered or corrected in a dialog. */
class FactsPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final long indicator;
    private final transient IndicatorDefinition definition;
    private final transient FactService facts;
    private final transient Runnable changed;
    private final transient Joinery joinery;

    FactsPanel(long indicator, IndicatorDefinition definition, FactService facts, FigureContext month,
            Joinery joinery, Runnable changed) {
        this.indicator = indicator;
        this.definition = definition;
        this.facts = facts;
        this.changed = changed;
        this.joinery = joinery;
        Grid<FactDetails> grid = new Grid<>();
        grid.setAllRowsVisible(false);
        grid.setHeight("26rem");
        grid.setAriaLabel(getTranslation("indicators.facts"));
        grid.addColumn(f -> DayText.of(f.entry().occurredOn())).setHeader(getTranslation("indicators.fact.occurredOn"))
                .setFlexGrow(0).setWidth("7.25rem");
        grid.addColumn(f -> new FigureValue(f.entry().amount(), "", definition.decimals()).printed())
                .setHeader(getTranslation("indicators.fact.amount")).setTextAlign(ColumnTextAlign.END).setFlexGrow(0)
                .setWidth("7rem");
        grid.addColumn(f -> f.entry().category()).setHeader(categoryLabel());
        grid.addColumn(f -> f.entry().place()).setHeader(getTranslation("indicators.fact.place"));
        grid.addColumn(f -> f.entry().party()).setHeader(getTranslation("indicators.fact.party"));
        grid.addColumn(f -> f.entry().note()).setHeader(getTranslation("indicators.fact.note"));
        List<FactDetails> rows = facts.between(indicator, month.yearToDate()).reversed();
        grid.setItems(rows);
        if (facts.mayRecord(indicator)) {
            grid.addItemClickListener(click -> edit(click.getItem()));
        }
        add(grid);
    }

    /** Opens a fact, or an empty one. */
    final void edit(@Nullable FactDetails fact) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation(fact == null ? "indicators.fact.new" : "indicators.fact.edit"));
        DateField day = new DateField(getTranslation("indicators.fact.occurredOn"));
        BigDecimalField amount = new BigDecimalField(
                getTranslation("indicators.fact.amount") + " (" + definition.unitOfMeasure() + ")");
        ComboBox<String> category = new ComboBox<>(categoryLabel(), facts.categories(indicator));
        category.setAllowCustomValue(true);
        category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail()));
        TextField place = new TextField(getTranslation("indicators.fact.place"));
        TextField party = new TextField(getTranslation("indicators.fact.party"));
        TextField note = new TextField(getTranslation("indicators.fact.note"));
        day.setRequiredIndicatorVisible(true);
        amount.setRequiredIndicatorVisible(true);
        if (fact != null) {
            FactEntry e = fact.entry();
            day.setValue(e.occurredOn());
            amount.setValue(FigureValue.plain(e.amount()));
            category.setValue(e.category());
            place.setValue(e.place());
            party.setValue(e.party());
            note.setValue(e.note());
            dialog.add(joinery.notices("indicator", indicator, fact.name()));
        }
        Button save = new Button(getTranslation("indicators.save"), click -> {
            day.setInvalid(day.getValue() == null);
            amount.setInvalid(amount.getValue() == null);
            if (day.isInvalid() || amount.isInvalid()) {
                day.setErrorMessage(getTranslation("shell.form.required"));
                amount.setErrorMessage(getTranslation("shell.form.required"));
                return;
            }
            store(dialog, fact, day, amount, new FactEntry(day.getValue(), amount.getValue(), text(category.getValue()),
                    place.getValue(), party.getValue(), note.getValue()));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(getTranslation("indicators.cancel"), click -> dialog.close());
        if (fact != null) {
            Button remove = new Button(getTranslation("indicators.fact.remove"), click -> {
                facts.remove(fact.id(), fact.version());
                dialog.close();
                changed.run();
                Notice.undo(() -> {
                    facts.record(indicator, fact.entry());
                    changed.run();
                }, "indicators.fact.removed");
            });
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            dialog.getFooter().add(remove);
        }
        dialog.getFooter().add(cancel, save);
        dialog.add(new FormLayout(day, amount, category, place, party, note));
        dialog.open();
        day.focus();
    }

    private void store(Dialog dialog, @Nullable FactDetails fact, DateField day, BigDecimalField amount,
            FactEntry entry) {
        try {
            if (fact == null) {
                facts.record(indicator, entry);
            } else {
                facts.change(fact.id(), fact.version(), entry);
            }
        } catch (BusinessRule broken) {
            boolean atDay = "occurredOn".equals(broken.field());
            day.setInvalid(atDay);
            amount.setInvalid(!atDay);
            (atDay ? day : amount).focus();
            day.setErrorMessage(getTranslation(broken.key(), broken.arguments()));
            amount.setErrorMessage(getTranslation(broken.key(), broken.arguments()));
            return;
        }
        dialog.close();
        changed.run();
        Notice.done("indicators.fact.saved");
    }

    private String categoryLabel() {
        return definition.breakdown().isEmpty() ? getTranslation("indicators.fact.category") : definition.breakdown();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
