package vn.khcn.portal.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.LongConsumer;
import vn.khcn.portal.catalog.CatalogDetails;
import vn.khcn.portal.catalog.CatalogListService;
import vn.khcn.portal.catalog.CatalogOption;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.catalog.CatalogUse;
import vn.khcn.portal.shell.component.Notice;

/** Says that an entry is the same thing as another: which stays, and what follows. */
class MergeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    MergeDialog(CatalogDetails gone, CatalogService catalog, CatalogListService lists, LongConsumer merged) {
        setHeaderTitle(getTranslation("catalog.merge.title", gone.form().name()));
        setWidth("min(36rem, 95vw)");
        ComboBox<CatalogOption> stays = new ComboBox<>(getTranslation("catalog.merge.into"));
        stays.setItemLabelGenerator(o -> o.code().isEmpty() ? o.name() : o.name() + " (" + o.code() + ")");
        stays.setItemsWithFilterConverter(query -> catalog
                .find(gone.kind(), query.getFilter().orElse(""), query.getOffset() + query.getLimit() + 1).stream()
                .filter(o -> o.id() != gone.id()).skip(query.getOffset()).limit(query.getLimit()), text -> text);
        stays.setWidthFull();
        List<CatalogOption> near = catalog.near(gone.kind(), gone.form().name()).stream()
                .filter(o -> o.id() != gone.id()).toList();
        Div likely = new Div();
        likely.addClassName("chips");
        near.forEach(o -> {
            Button chip = new Button(o.name(), click -> stays.setValue(o));
            chip.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            likely.add(chip);
        });
        long used = lists.uses(gone.id()).stream().mapToLong(CatalogUse.Use::count).sum();
        add(stays, likely, new Paragraph(getTranslation("catalog.merge.follows", gone.form().name(), used)));
        Button go = new Button(getTranslation("catalog.entry.merge"), click -> {
            try {
                catalog.merge(gone.id(), stays.getValue().id());
                close();
                Notice.done("catalog.merge.done", stays.getValue().name());
                merged.accept(stays.getValue().id());
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setEnabled(false);
        stays.addValueChangeListener(chosen -> go.setEnabled(chosen.getValue() != null));
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
    }
}
