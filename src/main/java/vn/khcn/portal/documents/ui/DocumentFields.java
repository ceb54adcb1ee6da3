package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** The fields that several forms of documents share. */
@Component
class DocumentFields {
    private final KindService kinds;
    private final PeopleService people;
    private final InboundService inbound;
    private final OutboundService outbound;
    private final RecipientService recipients;
    private final StaffService staff;

    DocumentFields(KindService kinds, PeopleService people, InboundService inbound, OutboundService outbound,
            RecipientService recipients, StaffService staff) {
        this.kinds = kinds;
        this.people = people;
        this.inbound = inbound;
        this.outbound = outbound;
        this.recipients = recipients;
        this.staff = staff;
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

    /** The offices that sign, or one typed; choosing one writes its lines of authority. */
    ComboBox<String> signer(HasValue<?, String> authority) {
        Map<String, List<String>> offices = new LinkedHashMap<>();
        staff.signers().forEach(office -> offices.put(office.title(), office.authority()));
        ComboBox<String> signer = new ComboBox<>();
        signer.setItems(offices.keySet());
        signer.setAllowCustomValue(true);
        signer.addCustomValueSetListener(typed -> signer.setValue(typed.getDetail()));
        signer.addValueChangeListener(chosen -> {
            List<String> lines = offices.get(chosen.getValue() == null ? "" : chosen.getValue());
            if (chosen.isFromClient() && lines != null) {
                authority.setValue(String.join("\n", lines));
            }
        });
        return signer;
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
