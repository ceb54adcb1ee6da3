package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.documents.NumberBookService;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.documents.SendingDetails;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;

/** The actions at the head of a document's page: what the acting account may do to it now. */
@Component
class OutboundActions {
    private static final Set<ApprovalAction> SECONDARY = Set.of(ApprovalAction.RETURN, ApprovalAction.WITHDRAW);
    private final OutboundService documents;
    private final RegistryService registry;
    private final NumberBookService books;
    private final BusinessClock clock;

    OutboundActions(OutboundService documents, RegistryService registry, NumberBookService books,
            BusinessClock clock) {
        this.documents = documents;
        this.registry = registry;
        this.books = books;
        this.clock = clock;
    }

    void add(PageHead head, OutboundDetails shown, Runnable changed) {
        Actor actor = CurrentActor.get();
        boolean writer = DocumentNavigation.WRITERS.stream().anyMatch(actor::is)
                && DraftersUnit.includes(shown.unit().id());
        if (writer && shown.state().isOpen()) {
            head.actions(button("documents.outbound.discard", () -> discard(shown)),
                    button("documents.outbound.edit",
                            () -> Address.open(DocumentNavigation.outbound(shown.id()) + "/edit")));
        }
        if (writer && shown.state().isFinal() && shown.replacedBy() == null) {
            head.actions(button("documents.outbound.replace",
                    () -> Address.open(OutboundFormView.NEW + "?replaces=" + shown.id())));
        }
        if (actor.is(Role.REGISTRY) && shown.state().isFinal()
                && !shown.possible().contains(ApprovalAction.SEND)) {
            head.actions(button("documents.send.more", () -> send(shown, changed)));
        }
        List<ApprovalAction> steps = shown.possible().stream().sorted().toList();
        steps.stream().filter(SECONDARY::contains).forEach(step -> head.actions(step(step, shown, changed)));
        steps.stream().filter(step -> !SECONDARY.contains(step)).reduce((first, last) -> last)
                .ifPresent(step -> head.primary(step(step, shown, changed)));
    }

    private Button step(ApprovalAction action, OutboundDetails shown, Runnable changed) {
        return button("approval.action." + action, () -> {
            switch (action) {
                case NUMBER -> number(shown, changed);
                case SEND -> send(shown, changed);
                case RETURN -> giveBack(shown, changed);
                default -> move(shown, action, null, changed);
            }
        });
    }

    private void move(OutboundDetails shown, ApprovalAction action, @Nullable String reason, Runnable changed) {
        documents.move(shown.id(), action, reason);
        Notice.done("documents.outbound.moved", I18NProvider.translate("approval.action." + action));
        changed.run();
    }

    private void giveBack(OutboundDetails shown, Runnable changed) {
        TextArea reason = new TextArea(I18NProvider.translate("documents.field.reason"));
        FieldRules rules = new FieldRules().with("reason", reason);
        new DeedDialog(I18NProvider.translate("documents.outbound.return"), "approval.action.RETURN",
                () -> rules.keep(() -> move(shown, ApprovalAction.RETURN, reason.getValue(), changed)), reason).open();
    }

    private void number(OutboundDetails shown, Runnable changed) {
        LocalDate today = clock.today();
        NumberDialog.open(books.next(shown.kind().code(), today.getYear()), today, given -> {
            OutboundDetails numbered = registry.number(shown.id(), given);
            Notice.done("documents.paper.done", numbered.reference().symbol());
            changed.run();
        });
    }

    private void send(OutboundDetails shown, Runnable changed) {
        List<String> gone = shown.sendings().stream().map(SendingDetails::recipient).toList();
        List<String> open = shown.form().recipients().stream().filter(r -> !gone.contains(r)).toList();
        SendDialog.open(open, clock.today(), sent -> {
            registry.send(shown.id(), sent);
            changed.run();
        });
    }

    private void discard(OutboundDetails shown) {
        new ConfirmQuestion("documents.outbound.discardAsk", "documents.outbound.discard", () -> {
            documents.discard(shown.id(), shown.version());
            Address.open(DocumentNavigation.OUTBOUND);
        }).danger().open();
    }

    private static Button button(String key, Runnable deed) {
        return new Button(I18NProvider.translate(key), click -> deed.run());
    }
}
