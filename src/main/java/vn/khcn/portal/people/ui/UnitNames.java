package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.NewUnit;
import vn.khcn.portal.people.UnitOption;

/** The names of a unit that is to be. */
class UnitNames extends FormLayout {
    private static final long serialVersionUID = 1L;
    private final TextField name = field("unitName");
    private final TextField code = field("code");
    private final TextField shortName = field("shortName");
    private final TextField symbol = field("documentSymbol");

    /** @param like the unit whose names it starts from */
    UnitNames(@Nullable UnitOption like) {
        name.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(true);
        symbol.setHelperText(getTranslation("people.unit.symbolHint"));
        if (like != null) {
            name.setValue(like.name());
            code.setValue(like.code());
            shortName.setValue(like.shortName());
            symbol.setValue(like.symbol().equals(like.code()) ? "" : like.symbol());
        }
        add(name, 2);
        add(code, shortName, symbol);
    }

    /** Where a broken rule about it is shown. */
    void problems(FieldProblems at) {
        at.field("name", name).field("code", code);
    }

    NewUnit unit() {
        return new NewUnit(null, code.getValue().strip(), name.getValue().strip(), shortName.getValue().strip(),
                symbol.getValue().strip());
    }

    private TextField field(String key) {
        return new TextField(getTranslation(AccountRegister.LABELS + key));
    }
}
