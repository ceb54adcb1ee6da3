package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTaskDetails;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;

/** A key task: its words, its targets, the results of the whole. */
@Route(KeyTaskNavigation.PLAN + "/:task([0-9]{1,18})")
@PermitAll
class KeyTaskView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient KeyServices services;
    private long id;

    KeyTaskView(KeyServices services) {
        this.services = services;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("task").orElseThrow(NotFoundException::new);
        build();
    }

    private void build() {
        KeyTaskDetails task = services.progress().task(id, services.clock().today())
                .orElseThrow(NotFoundException::new);
        int year = task.form().year();
        PageHead head = new PageHead(getTranslation("keytasks.task.title", task.number(),
                getTranslation(task.form().group().textKey()), String.valueOf(year)))
                .back(KeyTaskNavigation.plan(year), getTranslation("keytasks.plan.title"));
        if (KeyMarks.keeps()) {
            head.actions(new Button(getTranslation("keytasks.remove"), click -> new ConfirmQuestion(
                    "keytasks.task.removeAsk", "keytasks.remove", () -> remove(task)).danger().open()),
                    new Button(getTranslation("keytasks.task.change"),
                            click -> KeyDialogs.task(services, year, task, this::build).open()));
            head.primary(new Button(getTranslation("keytasks.target.new"),
                    click -> KeyDialogs.target(services, id, null, this::build).open()));
        }
        removeAll();
        add(new DetailsPage(head, DetailsPage.card("keytasks.field.text", new Paragraph(task.form().text()),
                new KeyValues("keytasks.field.").add("decision", task.form().decision())),
                DetailsPage.card("keytasks.task.targets", targets(task)),
                DetailsPage.card("keytasks.task.results", new ResultList(services, task, null, this::build)))
                .side("keytasks.history", services.joinery().history("keytasks_tasks", id, "keytasks.field.",
                        (column, value) -> value)));
    }

    private Div targets(KeyTaskDetails task) {
        if (task.targets().isEmpty()) {
            return new EmptyState("keytasks.target.empty",
                    KeyMarks.keeps() ? "keytasks.target.emptyNext" : "keytasks.plan.emptyReader");
        }
        Map<Long, OffPlanReason> said = services.reasons().last(KeyMarks.TARGET, task.targets().stream()
                .map(KeyTargetDetails::progress).filter(KeyTaskProgress::behind).map(KeyTaskProgress::target).toList(),
                services.clock().today());
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("rows", "key-rows");
        task.targets().forEach(t -> rows.add(new TargetRow(t, t.progress().number() + ". " + t.progress().text(),
                KeyMarks.owed(t.progress(), said, services))));
        return new Div(rows);
    }

    private void remove(KeyTaskDetails task) {
        try {
            services.tasks().remove(id, task.version());
            Notice.done("keytasks.removed");
            UI.getCurrent().navigate(KeyTaskNavigation.PLAN);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }
}
