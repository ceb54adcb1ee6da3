package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.UI;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.ui.DocumentNavigation;
import vn.khcn.portal.forms.CollectService;
import vn.khcn.portal.forms.FilledForm;
import vn.khcn.portal.forms.RoundDetails;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.RoundState;
import vn.khcn.portal.forms.SheetSummary;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.ReasonDialog;
import vn.khcn.portal.shell.component.Tone;

/** One round at the office's desk: who is missing, the table so far, the document that answers. */
@Route(FormsNavigation.ROUNDS + "/:round([0-9]{1,18})")
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY", "ADMINISTRATOR"})
class RoundView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient RoundService rounds;
    private final transient CollectService collected;
    private final transient RoundDialogs dialogs;
    private final transient FormFiles files;
    private final transient RecordRoutes routes;
    private final transient Joinery joinery;

    RoundView(RoundService rounds, CollectService collected, RoundDialogs dialogs, FormFiles files,
            RecordRoutes routes, Joinery joinery) {
        this.rounds = rounds;
        this.collected = collected;
        this.dialogs = dialogs;
        this.files = files;
        this.routes = routes;
        this.joinery = joinery;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        build(event.getRouteParameters().getLong("round").orElseThrow());
    }

    private void build(long id) {
        removeAll();
        RoundDetails round = rounds.details(id);
        DetailsPage page = new DetailsPage(head(round), DetailsPage.card("forms.round.units", units(round)),
                DetailsPage.card("forms.round.table", table(id)));
        page.side("forms.side.facts", facts(round));
        page.side("forms.side.history",
                joinery.history("forms_rounds", id, "forms.field.", (column, stored) -> stored));
        add(page);
    }

    private PageHead head(RoundDetails round) {
        long id = round.round().id();
        PageHead head = new PageHead(round.round().title())
                .back(FormsNavigation.list(), getTranslation("forms.nav.rounds"))
                .chips(FormMarks.of(round.round().state()),
                        new Chip(Tone.GREY, getTranslation("forms.round.handedIn", round.round().handedIn(),
                                round.round().asked())),
                        new Chip(Tone.GREY, getTranslation("forms.round.due", DayText.of(round.round().dueOn()))));
        head.actions(files.of(round.round().title(), () -> collected.document(id)));
        if (!CurrentActor.get().is(Role.OFFICE)) {
            return head;
        }
        head.actions(new Button(getTranslation("forms.round.extend"), click -> dialogs.extend(id, round.version(),
                round.round().dueOn(), () -> build(id))));
        boolean closed = round.round().state() == RoundState.CLOSED;
        if (!closed) {
            head.actions(new Button(getTranslation("forms.round.close"),
                    click -> new ConfirmQuestion("forms.round.closeTitle", "forms.round.close",
                            () -> act(id, () -> rounds.close(id, round.version()), "forms.round.closed"))
                            .because("forms.round.closeText").open()));
        }
        boolean complete = closed || round.round().state() == RoundState.COLLECTED;
        if (!closed && round.sheets().stream().anyMatch(SheetSummary::missing)) {
            Button remind = new Button(getTranslation("forms.round.remindAll"), click -> remind(id,
                    round.sheets().stream().map(s -> s.unit().id()).toList()));
            return complete ? head.actions(remind) : head.primary(remind);
        }
        return round.answered() == null && !round.round().regular()
                ? head.primary(new Button(getTranslation("forms.round.answer"), click -> answer(id)))
                : head;
    }

    private UnorderedList units(RoundDetails round) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        boolean office = CurrentActor.get().is(Role.OFFICE);
        for (SheetSummary sheet : round.sheets()) {
            Anchor name = new Anchor(FormsNavigation.sheet(sheet.id()), sheet.unit().name());
            name.addClassName("grow");
            Instant reminded = sheet.remindedAt();
            Span hint = new Span(getTranslation("forms.sheet.filled", sheet.filled(), sheet.toFill())
                    + (reminded == null
                            ? ""
                            : " · " + getTranslation("forms.sheet.reminded", DayText.of(reminded))));
            hint.addClassName("hint");
            ListItem row = new ListItem(name, hint, FormMarks.of(sheet));
            if (office && round.round().state() != RoundState.CLOSED) {
                row.add(deeds(round.round().id(), sheet));
            }
            rows.add(row);
        }
        return rows;
    }

    private Div deeds(long round, SheetSummary sheet) {
        Div deeds = new Div();
        deeds.addClassName("chips");
        if (sheet.missing()) {
            deeds.add(small("forms.sheet.remind", () -> remind(round, List.of(sheet.unit().id()))));
        } else {
            if (sheet.state() == ApprovalState.SUBMITTED) {
                deeds.add(small("forms.sheet.accept",
                        () -> act(round, () -> rounds.accept(sheet.id()), "forms.sheet.acceptedDone")));
            }
            deeds.add(small("forms.sheet.giveBack", () -> new ReasonDialog("forms.sheet.giveBack",
                    "forms.sheet.giveBack", reason -> {
                        rounds.giveBack(sheet.id(), reason);
                        Notice.done("forms.sheet.givenBack");
                        build(round);
                    }).about(sheet.unit().name()).open()));
        }
        return deeds;
    }

    private Div table(long id) {
        FilledForm filled = collected.soFar(id);
        Div scroll = new Div(new FormGrid(filled, FormGrid.Editor.NONE,
                key -> filled.proof(key).ifPresent(figure -> new ProofDialog(figure, routes).open())));
        scroll.addClassName("table-scroll");
        Div table = new Div(scroll);
        filled.failures().forEach(f -> {
            Div notice = new Div(getTranslation("forms.rule.check", f.row().title(), f.check().message()));
            notice.addClassNames("notice", "amber");
            table.add(notice);
        });
        return table;
    }

    private KeyValues facts(RoundDetails round) {
        KeyValues facts = new KeyValues("forms.field.").add("period", PeriodText.of(round.round().period()))
                .add("openedOn", round.round().openedOn()).add("dueOn", round.round().dueOn());
        if (!round.question().isEmpty()) {
            facts.add("question", round.question());
        }
        InboundOption asking = round.askedBy();
        if (asking != null) {
            facts.add("inbound", new Anchor(DocumentNavigation.inbound(asking.id()), asking.cited()));
        }
        Long answered = round.answered();
        if (answered != null) {
            facts.add("outbound", new Anchor(DocumentNavigation.outbound(answered),
                    getTranslation("forms.round.answerDraft")));
        }
        return facts;
    }

    private Button small(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void remind(long id, List<Long> units) {
        act(id, () -> rounds.remind(id, units), "forms.round.reminded");
    }

    private void answer(long id) {
        try {
            long letter = collected.answer(id);
            Notice.done("forms.round.answeredDone");
            UI.getCurrent().navigate(DocumentNavigation.outbound(letter));
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private void act(long id, Runnable deed, String done) {
        try {
            deed.run();
            Notice.done(done);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        build(id);
    }
}
