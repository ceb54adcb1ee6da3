package vn.khcn.portal.registers.defined.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.defined.DefinedForm;
import vn.khcn.portal.registers.defined.DefinedForm.OwnEvent;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.OwnMeasure;
import vn.khcn.portal.registers.defined.DefinedForm.OwnState;
import vn.khcn.portal.registers.defined.DefinedForm.Use;
import vn.khcn.portal.registers.defined.Words;
import vn.khcn.portal.registers.definition.FieldType;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A description while it is written. */
class DefinitionDraft {
    Words title = Words.of("");
    Words one = Words.of("");
    final List<OwnField> fields = new ArrayList<>();
    final List<OwnState> states = new ArrayList<>();
    final List<OwnEvent> events = new ArrayList<>();
    final List<OwnMeasure> measures = new ArrayList<>();
    final Set<Long> keepers = new HashSet<>();

    /** As it is stored; a new one starts with a name and a day, which every register needs. */
    DefinitionDraft(@Nullable DefinedForm form) {
        if (form == null) {
            fields.add(new OwnField("name", "", FieldType.LINE, Words.of(translate("registers.own.name")),
                    Set.of(Use.NAMED, Use.REQUIRED), 0, "", List.of()));
            fields.add(new OwnField("day", "", FieldType.DAY, Words.of(translate("registers.own.day")),
                    Set.of(Use.REQUIRED, Use.SHOWN), 0, "", List.of()));
        } else {
            title = form.title();
            one = form.one();
            fields.addAll(form.fields());
            states.addAll(form.states());
            events.addAll(form.events());
            measures.addAll(form.measures());
        }
    }

    DefinedForm form() {
        return new DefinedForm(title, one, fields, states, events, measures);
    }
}
