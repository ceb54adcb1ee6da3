package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.DueWords;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.LeadKind;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.meetings.LineForm;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.KeyValues;

/** What there is about a line: who leads and helps, until when, what it brings; and what people say about it. */
class LineInspector extends Div {
    private static final long serialVersionUID = 1L;
    private final transient LineHost host;
    private final long id;
    private boolean filling;

    /** @param withText the words too, where the page beside it is the printed one */
    LineInspector(LineHost host, LineDetails line, LineSuggestions signs, boolean withText) {
        this.host = host;
        id = line.id();
        addClassName("line-inspector");
        H2 title = new H2(line.number().isEmpty() ? getTranslation(line.form().form().textKey()) : line.number());
        add(title);
        boolean writable = host.page().writable();
        if (withText) {
            add(text(line, writable));
        }
        if (writable) {
            fields(line, signs);
        } else {
            facts(line);
        }
        add(new LineTalk(host, line));
    }

    private Component text(LineDetails line, boolean writable) {
        TextArea words = new TextArea(getTranslation("meetings.line.text"));
        words.setWidthFull();
        words.setValue(line.form().text());
        words.setReadOnly(!writable);
        words.addValueChangeListener(change -> store(form -> form.text(change.getValue())));
        return words;
    }

    private void fields(LineDetails line, LineSuggestions signs) {
        DirectiveForm form = line.form();
        ComboBox<Lead> lead = new ComboBox<>(getTranslation("meetings.field.lead"));
        List<Lead> leads = new ArrayList<>(host.services().people().units().stream().map(Lead::unit).toList());
        leads.add(Lead.ALL_UNITS);
        signs.offices().forEach(o -> leads.add(Lead.office(o)));
        if (form.lead().kind() == LeadKind.OUTSIDE) {
            leads.add(form.lead());
        }
        lead.setItems(leads);
        lead.setItemLabelGenerator(Lead::name);
        lead.setClearButtonVisible(true);
        lead.setAllowCustomValue(true);
        lead.setHelperText(getTranslation("meetings.field.leadHint"));
        lead.setValue(form.lead().none() ? null : form.lead());
        lead.addCustomValueSetListener(typed -> store(f -> f.led(Lead.outside(typed.getDetail()))));
        lead.addValueChangeListener(change -> {
            Lead chosen = change.getValue();
            if (change.isFromClient()) {
                store(f -> f.led(chosen == null ? Lead.NONE : chosen));
            }
        });
        MultiSelectComboBox<UnitOption> with = new MultiSelectComboBox<>(getTranslation("meetings.field.coordinators"));
        with.setItems(host.services().people().units());
        with.setItemLabelGenerator(UnitOption::shortName);
        with.setValue(host.services().people().units().stream().filter(u -> form.coordinators().contains(u.id()))
                .collect(Collectors.toSet()));
        with.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Set<Long> ids = change.getValue().stream().map(UnitOption::id).collect(Collectors.toSet());
                store(f -> f.with(ids));
            }
        });
        ComboBox<OfficeOption> watch = new ComboBox<>(getTranslation("meetings.field.supervisor"));
        watch.setItems(signs.offices());
        watch.setItemLabelGenerator(OfficeOption::title);
        watch.setClearButtonVisible(true);
        signs.offices().stream().filter(o -> Objects.equals(o.id(), form.supervisor())).findFirst()
                .ifPresent(watch::setValue);
        watch.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                OfficeOption chosen = change.getValue();
                store(f -> f.watched(chosen == null ? null : (Long) chosen.id()));
            }
        });
        add(lead, with, watch, due(line),
                line("deliverable", form.deliverable(),
                        (f, words) -> new DirectiveForm(f.form(), f.text(), f.lead(), f.coordinators(), f.supervisor(),
                                f.due(), words, f.citations(), f.excuse())),
                citations(form), line("excuse", form.excuse(), DirectiveForm::excused), kind(form));
        getChildren().filter(HasSize.class::isInstance).forEach(c -> ((HasSize) c).setWidthFull());
    }

    private TextField due(LineDetails line) {
        TextField due = new TextField(getTranslation("meetings.field.due"));
        Due now = line.form().due();
        due.setValue(now.words());
        due.setHelperText(read(now, line.due()));
        due.addValueChangeListener(change -> {
            if (filling || !change.isFromClient()) {
                return;
            }
            try {
                Due read = DueWords.read(change.getValue(), host.page().meeting().heldOn());
                due.setInvalid(false);
                if (store(f -> f.due(read))) {
                    due.setHelperText(read(read, host.page().line(id).map(LineDetails::due).orElse(null)));
                }
            } catch (BusinessRule unread) {
                due.setErrorMessage(getTranslation(unread.key(), unread.arguments()));
                due.setInvalid(true);
            }
        });
        return due;
    }

    private String read(Due due, @Nullable LocalDate day) {
        return switch (due.kind()) {
            case NONE -> getTranslation("meetings.field.dueHint");
            case STANDING -> getTranslation("meetings.line.standing");
            case NEXT_MEETING -> day == null
                    ? getTranslation("meetings.line.nextMeeting")
                    : getTranslation("meetings.field.dueNext", DayText.of(day));
            case DAY -> getTranslation("meetings.field.dueRead", DayText.of(day));
        };
    }

    private TextField line(String key, String value, BiFunction<DirectiveForm, String, DirectiveForm> change) {
        TextField field = new TextField(getTranslation("meetings.field." + key));
        field.setValue(value);
        field.addValueChangeListener(typed -> store(f -> change.apply(f, typed.getValue())));
        return field;
    }

    private TextArea citations(DirectiveForm form) {
        TextArea area = new TextArea(getTranslation("meetings.field.citations"));
        area.setValue(String.join("\n", form.citations()));
        area.setHelperText(getTranslation("meetings.field.citationsHint"));
        area.addValueChangeListener(typed -> store(f -> new DirectiveForm(f.form(), f.text(), f.lead(),
                f.coordinators(), f.supervisor(), f.due(), f.deliverable(), typed.getValue().lines().toList(),
                f.excuse())));
        return area;
    }

    private Select<LineForm> kind(DirectiveForm form) {
        Select<LineForm> kind = new Select<>();
        kind.setLabel(getTranslation("meetings.field.form"));
        kind.setItems(LineForm.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.textKey()));
        kind.setValue(form.form());
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store(f -> f.as(change.getValue()));
            }
        });
        return kind;
    }

    private boolean store(UnaryOperator<DirectiveForm> change) {
        return host.store(id, change);
    }

    private void facts(LineDetails line) {
        KeyValues facts = new KeyValues("meetings.field.").add("lead", line.form().lead().name())
                .add("coordinators", line.coordinators()).add("supervisor", line.supervisor())
                .add("due", read(line.form().due(), line.due())).add("deliverable", line.form().deliverable());
        if (!line.form().excuse().isEmpty()) {
            facts.add("excuse", line.form().excuse());
        }
        add(facts);
        if (host.page().meeting().issued() && line.form().form() != LineForm.INTRO) {
            add(new Anchor(MeetingNavigation.directive(line.id()), getTranslation("meetings.line.follow")));
        }
    }
}
