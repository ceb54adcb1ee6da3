package vn.khcn.portal.documents.ui;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.OutboundFilter;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.OutboundSummary;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.FilterField.Choice;
import vn.khcn.portal.shell.component.FilterValues;
import vn.khcn.portal.shell.component.Register;

/** The description of the register of documents of our own. */
@Component
class OutboundRegister {
    private final OutboundService documents;
    private final KindService kinds;
    private final PeopleService people;

    OutboundRegister(OutboundService documents, KindService kinds, PeopleService people) {
        this.documents = documents;
        this.kinds = kinds;
        this.people = people;
    }

    Register<OutboundSummary, OutboundFilter> describe() {
        return new Register<>("outbound", "documents.field.", OutboundSummary::id, OutboundRegister::filter,
                documents::list, documents::count)
                .titled("documents.outbound.title")
                .columns(
                        Column.<OutboundSummary>text("symbol", OutboundSummary::symbol).sortedBy("number")
                                .wide("10.5rem"),
                        Column.<OutboundSummary>date("issuedOn", OutboundSummary::issuedOn).sortedBy("issuedOn"),
                        Column.<OutboundSummary>text("kind", d -> d.kind().name()).sortedBy("kind").wide("8rem"),
                        Column.<OutboundSummary>text("subject", OutboundSummary::subject).sortedBy("subject"),
                        Column.<OutboundSummary>text("unit", OutboundSummary::unit).wide("9rem"),
                        Column.<OutboundSummary>chip("state", d -> DocumentMarks.of(d.state())),
                        Column.<OutboundSummary>text("signer", OutboundSummary::signer).wide("9rem").hidden(),
                        Column.<OutboundSummary>text("recipients", d -> String.join("; ", d.recipients())).hidden(),
                        Column.<OutboundSummary>number("copies", OutboundSummary::copies).hidden(),
                        Column.<OutboundSummary>text("note", OutboundSummary::note).hidden())
                .filters(FilterField.text("text"), FilterField.choice("kind", this::kinds),
                        FilterField.choice("state", ApprovalState.class, "approval.state."),
                        FilterField.choice("unit", this::units), FilterField.date("from"), FilterField.date("to"))
                .opens(d -> DocumentNavigation.outbound(d.id()))
                .orderedBy(Sort.by(Sort.Order.desc("issuedOn").nullsFirst(), Sort.Order.desc("number"),
                        Sort.Order.desc("id")))
                .whenEmpty("documents.outbound.empty", "documents.outbound.emptyNext");
    }

    private static OutboundFilter filter(FilterValues values) {
        return new OutboundFilter(values.text("text"), values.codes("kind"),
                values.choices("state", ApprovalState.class),
                values.numbers("unit"), values.date("from"), values.date("to"));
    }

    private List<Choice> kinds() {
        return kinds.all().stream().filter(KindOption::issuedHere).map(k -> new Choice(k.code(), k.name())).toList();
    }

    private List<Choice> units() {
        return people.units().stream().map(u -> new Choice(Long.toString(u.id()), u.shortName())).toList();
    }
}
