package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.documents.legal.DraftStepDetails;
import vn.khcn.portal.documents.legal.LegalDraftDetails;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.PageHead;

/** One legal draft and its steps. */
@Route(DocumentNavigation.LEGAL + "/:draft([0-9]+)")
@PermitAll
class LegalDetailsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient LegalDraftService drafts;
    private final transient DocumentFields fields;
    private final transient BusinessClock clock;
    private final transient Joinery joinery;

    LegalDetailsView(LegalDraftService drafts, DocumentFields fields, BusinessClock clock, Joinery joinery) {
        this.drafts = drafts;
        this.fields = fields;
        this.clock = clock;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("draft").orElseThrow());
    }

    private void show(long id) {
        removeAll();
        LegalDraftDetails d = drafts.details(id);
        Actor actor = CurrentActor.get();
        boolean writable = DraftersUnit.includes(d.unit().id())
                && (actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD) || actor.is(Role.OFFICE));
        PageHead head = new PageHead(d.kind().name() + " " + d.form().title()).back(DocumentNavigation.LEGAL,
                getTranslation("documents.legal.title"));
        DraftStepDetails last = d.last();
        if (last != null) {
            head.chips(Chip.of(java.util.Objects.requireNonNull(DocumentMarks.of(last.step().kind()))));
        }
        if (writable) {
            head.actions(new Button(getTranslation("documents.legal.edit"),
                    click -> Address.open(DocumentNavigation.legal(id) + "/edit")));
            head.primary(new Button(getTranslation("documents.legal.addStep"),
                    click -> StepDialog.open(fields, null, clock.today(), step -> {
                        drafts.take(id, step);
                        show(id);
                    })));
        }
        KeyValues facts = new KeyValues(LegalFormView.LABELS).add("title", d.form().title())
                .add("authority", d.form().authority()).add("unit", d.unit().name());
        DetailsPage page = new DetailsPage(head, DetailsPage.card("documents.outbound.content", facts),
                DetailsPage.card("documents.legal.steps", steps(d, writable)));
        page.side("documents.history", joinery.history("documents_legal_drafts", id, LegalFormView.LABELS,
                (column, stored) -> stored));
        add(page);
    }

    private Component steps(LegalDraftDetails d, boolean writable) {
        if (d.steps().isEmpty()) {
            return new EmptyState("documents.legal.noSteps", "documents.legal.noStepsNext");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        d.steps().forEach(step -> list.add(row(d, step, writable)));
        return list;
    }

    private ListItem row(LegalDraftDetails d, DraftStepDetails step, boolean writable) {
        Span day = new Span(DayText.of(step.step().takenOn()));
        day.addClassName("nowrap");
        Div words = new Div(new Div(getTranslation("documents.step." + step.step().kind())));
        words.addClassName("grow");
        if (!step.step().note().isEmpty()) {
            words.add(new Div(step.step().note()));
        }
        RecordRef document = step.document();
        if (document != null) {
            words.add(new Div(new Anchor(document.type().equals("inbound")
                    ? DocumentNavigation.inbound(document.id())
                    : DocumentNavigation.outbound(document.id()), document.label())));
        }
        ListItem row = new ListItem(day, words);
        if (writable) {
            row.add(small("documents.legal.editStep", () -> StepDialog.open(fields, step.step(), clock.today(),
                    changed -> {
                        drafts.editStep(step.id(), step.version(), changed);
                        show(d.id());
                    })), small("documents.legal.removeStep", () -> new ConfirmQuestion("documents.legal.removeStepAsk",
                            "documents.legal.removeStep", () -> {
                                drafts.removeStep(step.id(), step.version());
                                show(d.id());
                            }).danger().open()));
        }
        return row;
    }

    private Button small(String label, Runnable deed) {
        Button button = new Button(getTranslation(label), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
