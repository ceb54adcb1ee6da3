package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.documents.SendingDetails;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Tone;

/** The record of sending on a document's page. */
@org.springframework.stereotype.Component
class SendingTable {
    private final RegistryService registry;
    private final BusinessClock clock;

    SendingTable(RegistryService registry, BusinessClock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    Component of(OutboundDetails document, Runnable changed) {
        if (document.sendings().isEmpty()) {
            return new EmptyState("documents.send.none",
                    document.state().isFinal() ? "documents.send.noneNext" : "documents.send.notIssued");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        document.sendings().forEach(sent -> list.add(row(sent, changed)));
        return list;
    }

    private ListItem row(SendingDetails sent, Runnable changed) {
        Span how = new Span(text("documents.send.how", text("documents.channel." + sent.channel()),
                DayText.of(sent.sentOn())) + (sent.note().isEmpty() ? "" : " · " + sent.note()));
        how.addClassName("hint");
        Div words = new Div(new Div(sent.recipient()), how);
        words.addClassName("grow");
        ListItem row = new ListItem(words);
        if (sent.confirmedOn() != null) {
            row.add(new Chip(Tone.GREEN, text("documents.send.confirmed", DayText.of(sent.confirmedOn()))));
        } else if (CurrentActor.get().is(Role.REGISTRY)) {
            Button confirm = new Button(text("documents.send.confirm"), click -> {
                registry.confirm(sent.id(), clock.today());
                changed.run();
            });
            confirm.setAriaLabel(text("documents.send.confirmOne", sent.recipient()));
            confirm.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(confirm);
        } else {
            row.add(new Chip(Tone.GREY, text("documents.send.unconfirmed")));
        }
        return row;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
