package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogOption;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.Notice;

/** Typing a name that the master data do not have adds it, after a look at those that are like it. */
@org.springframework.stereotype.Component
class NewReference {
    private static final String CATALOG = "catalog:";
    private final CatalogService catalog;

    NewReference(CatalogService catalog) {
        this.catalog = catalog;
    }

    /** Lets a new entry be typed where the field points at master data. */
    void offer(String target, ComboBox<ReferenceOption> box) {
        if (target.startsWith(CATALOG)) {
            CatalogKind kind = CatalogKind.valueOf(target.substring(CATALOG.length()));
            box.setAllowCustomValue(true);
            box.setHelperText(I18NProvider.translate("registers.form.newReference"));
            box.addCustomValueSetListener(typed -> add(kind, typed.getDetail(), box, Set.of()));
        }
    }

    private void add(CatalogKind kind, String name, ComboBox<ReferenceOption> box, Set<String> answered) {
        CatalogOption known = catalog.called(kind, name).orElse(null);
        try {
            CatalogOption entry = known == null ? catalog.add(kind, CatalogForm.named(name), answered) : known;
            box.setValue(new ReferenceOption(entry.id(), entry.name()));
            if (known == null) {
                Notice.done("registers.form.referenceAdded", entry.name());
            }
        } catch (BusinessRule rule) {
            if (rule.question()) {
                box.clear();
                new ConfirmQuestion(rule.key(), "registers.form.addReference",
                        () -> add(kind, name, box, Set.of(rule.key())), rule.arguments()).open();
            } else {
                Notice.problem(rule);
            }
        }
    }
}
