package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.EventDetails;
import vn.khcn.portal.registers.FieldWords;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Timeline;

/** What happened to a record, newest first, each with what was said about it. */
class EventTimeline extends Timeline {
    private static final long serialVersionUID = 1L;

    /** @param deeds adds what may be done with an event; nothing for who only reads */
    EventTimeline(RegisterDefinition register, List<EventDetails> events, FieldWords words,
            Consumer<Entry> deeds) {
        for (EventDetails event : events.reversed()) {
            EventKind kind = register.event(event.kind()).orElseThrow();
            Div more = new Div();
            facts(register, kind, event, words).forEach(fact -> {
                Span line = new Span(fact);
                line.addClassName("pre-line");
                more.add(new Div(line));
            });
            Entry entry = new Entry(event, kind, new Div());
            entry.deeds().addClassName("toolbar");
            deeds.accept(entry);
            more.add(entry.deeds());
            add(DayText.of(event.happenedOn()), "", RegisterDrawing.text(register, "event." + event.kind()), more);
        }
    }

    /** An event on the timeline and where its buttons go. */
    record Entry(EventDetails event, EventKind kind, Div deeds) {
        void deed(String label, Runnable doIt) {
            Button button = new Button(I18NProvider.translate(label), click -> doIt.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            deeds.add(button);
        }
    }

    private static List<String> facts(RegisterDefinition register, EventKind kind, EventDetails event,
            FieldWords words) {
        List<String> facts = new ArrayList<>();
        if (!event.document().isEmpty()) {
            facts.add(event.document());
        }
        if (event.amount() != null) {
            facts.add(I18NProvider.translate("registers.event.amountOf",
                    new FigureValue(event.amount(), "", 0).grouped()));
        }
        FieldWords.Words names = words.of(register, kind.fields(), List.of(event.values()),
                com.vaadin.flow.component.UI.getCurrent().getLocale());
        for (Field field : kind.fields()) {
            String text = names.text(field, event.values());
            if (!text.isEmpty()) {
                facts.add(RegisterDrawing.text(register, field.key()) + ": "
                        + (field.type() == FieldType.MONEY
                                ? text + " " + I18NProvider.translate("registers.details.money")
                                : text));
            }
        }
        if (!event.note().isEmpty()) {
            facts.add(event.note());
        }
        return facts;
    }
}
