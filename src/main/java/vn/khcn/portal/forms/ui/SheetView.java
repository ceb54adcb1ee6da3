package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.LongConsumer;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.ui.DocumentNavigation;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.forms.EnteredCell;
import vn.khcn.portal.forms.SheetDetails;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Timeline;
import vn.khcn.portal.shell.component.Tone;

/** What a unit is asked for: its cells to fill in, kept as they are left, totals at once, then handed in. */
@Route(FormsNavigation.SHEETS + "/:sheet([0-9]{1,18})")
@PermitAll
class SheetView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient SheetService sheets;
    private final transient AttachmentPanels files;
    private final transient RecordRoutes routes;
    private final transient BusinessClock clock;
    private final Div faults = new Div();

    SheetView(SheetService sheets, AttachmentPanels files, RecordRoutes routes, BusinessClock clock) {
        this.sheets = sheets;
        this.files = files;
        this.routes = routes;
        this.clock = clock;
        faults.getElement().setAttribute("aria-live", "polite");
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        build(event.getRouteParameters().getLong("sheet").orElseThrow());
    }

    private void build(long id) {
        removeAll();
        SheetDetails sheet = sheets.details(id);
        PageHead head = new PageHead(sheet.round().title())
                .back(FormsNavigation.list(), getTranslation("forms.nav.rounds"))
                .chips(FormMarks.of(sheet.sheet()),
                        new Chip(Tone.GREY, getTranslation("forms.round.due", DayText.of(sheet.round().dueOn()))));
        if (sheet.possible().contains(ApprovalAction.WITHDRAW)) {
            head.actions(new Button(getTranslation("forms.sheet.withdraw"), click -> step(id, sheets::withdraw,
                    "forms.sheet.withdrawn")));
        }
        if (sheet.possible().contains(ApprovalAction.SUBMIT)) {
            head.primary(new Button(getTranslation("forms.sheet.submit"),
                    click -> step(id, sheets::submit, "forms.sheet.submitted")));
        }
        DetailsPage page = new DetailsPage(head, asked(sheet), table(sheet, head));
        page.side("forms.side.files", files.panel("form-sheet", id, sheet.writable()));
        page.side("forms.side.course", course(sheet));
        add(page);
        showFaults(sheet);
    }

    private Div asked(SheetDetails sheet) {
        Div card = DetailsPage.card("forms.sheet.asked");
        if (sheet.sheet().state() == ApprovalState.RETURNED) {
            String reason = sheet.steps().getLast().reason();
            Div returned = new Div(getTranslation("forms.sheet.returnedWhy", reason == null ? "" : reason));
            returned.addClassNames("notice", "red");
            card.add(returned);
        }
        if (!sheet.question().isEmpty()) {
            Paragraph question = new Paragraph(sheet.question());
            question.addClassName("pre-line");
            card.add(question);
        }
        InboundOption asking = sheet.askedBy();
        if (asking != null) {
            card.add(new Anchor(DocumentNavigation.inbound(asking.id()), asking.cited()));
        }
        Paragraph unit = new Paragraph(getTranslation("forms.sheet.unit", sheet.sheet().unit().name(),
                PeriodText.of(sheet.round().period())));
        unit.addClassName("hint");
        card.add(unit);
        return card;
    }

    private Div table(SheetDetails sheet, PageHead head) {
        String unit = sheet.sheet().unit().code();
        FormGrid[] grid = new FormGrid[1];
        Runnable kept = () -> {
            SheetDetails now = sheets.details(sheet.sheet().id());
            grid[0].refresh(now.filled());
            showFaults(now);
            head.saved(clock.now());
        };
        grid[0] = new FormGrid(sheet.filled(),
                sheet.writable()
                        ? (row, column) -> sheet.filled().form().rule(row, column) instanceof CellRule.Entered
                                && row.ownedBy(unit)
                                        ? new CellField(sheets, sheet.sheet().id(), row, column,
                                                sheet.cell(row.key(), column.key())
                                                        .orElse(new EnteredCell(sheet.sheet().id(), row.key(),
                                                                column.key(),
                                                                CellValue.NONE, -1, "")),
                                                kept).element()
                                        : null
                        : FormGrid.Editor.NONE,
                key -> sheet.filled().proof(key).ifPresent(figure -> new ProofDialog(figure, routes).open()));
        Div scroll = new Div(grid[0]);
        scroll.addClassName("table-scroll");
        Div card = DetailsPage.card("forms.sheet.table", scroll, faults);
        if (sheet.writable()) {
            Paragraph keys = new Paragraph(getTranslation("forms.grid.keys"));
            keys.addClassName("hint");
            card.add(keys);
        }
        return card;
    }

    private void showFaults(SheetDetails sheet) {
        faults.removeAll();
        UnorderedList list = new UnorderedList();
        sheet.failures().forEach(f -> list.add(
                new ListItem(getTranslation("forms.rule.check", f.row().title(), f.check().message()))));
        if (list.getChildren().findAny().isPresent()) {
            Div notice = new Div(list);
            notice.addClassNames("notice", "amber");
            faults.add(notice);
        }
    }

    private Component course(SheetDetails sheet) {
        Timeline timeline = new Timeline();
        for (ApprovalStep step : sheet.steps().reversed()) {
            String reason = step.reason();
            timeline.add(DayText.of(step.at()), step.by(), getTranslation("forms.step." + step.action()),
                    reason == null ? new Div() : new Div(reason));
        }
        return timeline;
    }

    private void step(long id, LongConsumer deed, String done) {
        try {
            deed.accept(id);
            Notice.done(done);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        build(id);
    }
}
