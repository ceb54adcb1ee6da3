package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.documents.recipients.RecipientService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.kernel.Role;

/** The fields that several forms of documents share. */
@Component
class DocumentFields {
    private final KindService kinds;
    private final PeopleService people;
    private final InboundService inbound;
    private final OutboundService outbound;
    private final RecipientService recipients;

    DocumentFields(KindService kinds, PeopleService people, InboundService inbound, OutboundService outbound,
            RecipientService recipients) {
        this.kinds = kinds;
        this.people = people;
        this.inbound = inbound;
        this.outbound = outbound;
        this.recipients = recipients;
    }

    List<KindOption> kinds() {
        return kinds.all();
    }

    List<KindOption> kindsIssuedHere() {
        return kinds.all().stream().filter(KindOption::issuedHere).toList();
    }

    /** The units the acting account writes for. */
    List<UnitOption> units() {
        Actor actor = CurrentActor.get();
        return people.units().stream().filter(u -> actor.is(Role.OFFICE) || actor.is(Role.REGISTRY)
                || Long.valueOf(u.id()).equals(actor.unitId())).toList();
    }

    @Nullable
    UnitOption ownUnit() {
        Long own = CurrentActor.get().unitId();
        return units().stream().filter(u -> Long.valueOf(u.id()).equals(own)).findFirst().orElse(null);
    }

    RecipientsField recipients() {
        return new RecipientsField(recipients);
    }

    /** Finds an inbound document by typing, with or without dấu. */
    ComboBox<InboundOption> inbound() {
        return finding(inbound::find, d -> d.cited() + ": " + d.subject());
    }

    /** Finds a numbered document of our own. */
    ComboBox<OutboundOption> outbound() {
        return finding(outbound::find, d -> d.reference() + ": " + d.subject());
    }

    Optional<InboundOption> inbound(@Nullable Long id) {
        return id == null ? Optional.empty() : inbound.options(List.of(id)).stream().findFirst();
    }

    Optional<OutboundOption> outbound(@Nullable Long id) {
        return id == null ? Optional.empty() : outbound.options(List.of(id)).stream().findFirst();
    }

    private static <O> ComboBox<O> finding(Function<String, List<O>> find, Function<O, String> words) {
        ComboBox<O> box = new ComboBox<>();
        box.setItems(query -> {
            List<O> found = find.apply(query.getFilter().orElse(""));
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        box.setItemLabelGenerator(words::apply);
        box.setClearButtonVisible(true);
        box.getElement().getStyle().set("--vaadin-combo-box-overlay-width", "44rem");
        return box;
    }

}
