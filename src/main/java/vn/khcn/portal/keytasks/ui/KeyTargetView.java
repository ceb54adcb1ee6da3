package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.keytasks.KeyMonth;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTaskDetails;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Chart;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RecordsDialog;
import vn.khcn.portal.shell.component.Tone;

/** A target: how far month by month against its plan, the records behind, its results, its detail, its reasons. */
@Route(KeyTaskNavigation.TARGETS + "/:target([0-9]{1,18})")
@PermitAll
class KeyTargetView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 220;
    private final transient KeyServices services;
    private long id;

    KeyTargetView(KeyServices services) {
        this.services = services;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("target").orElseThrow(NotFoundException::new);
        build();
    }

    private void build() {
        KeyTaskDetails task = services.progress().taskOf(id)
                .flatMap(of -> services.progress().task(of, services.clock().today()))
                .orElseThrow(NotFoundException::new);
        KeyTargetDetails target = task.targets().stream().filter(t -> t.id() == id).findFirst()
                .orElseThrow(NotFoundException::new);
        KeyTaskProgress p = target.progress();
        PageHead head = new PageHead(getTranslation("keytasks.target.title", p.number(),
                getTranslation(task.form().group().textKey()), String.valueOf(task.form().year())))
                .back(KeyTaskNavigation.plan(task.form().year()), getTranslation("keytasks.plan.title"))
                .chips(KeyMarks.state(p.state()));
        if (KeyMarks.keeps()) {
            head.actions(new Button(getTranslation("keytasks.remove"), click -> new ConfirmQuestion(
                    "keytasks.target.removeAsk", "keytasks.remove", () -> remove(target)).danger().open()));
            head.primary(new Button(getTranslation("keytasks.target.change"),
                    click -> KeyDialogs.target(services, task.id(), target, this::build).open()));
        }
        DetailsPage page = new DetailsPage(head, DetailsPage.card("keytasks.target.about", about(task, target)));
        if (p.quantity() != null) {
            page.main(DetailsPage.card("keytasks.target.months", chart(task, target)));
        }
        if (!target.form().parts().isEmpty()) {
            page.main(DetailsPage.card("keytasks.field.parts", parts(target)));
        }
        page.main(DetailsPage.card("keytasks.target.results", new ResultList(services, task, target, this::build)));
        removeAll();
        add(page.side("keytasks.target.reasons",
                services.reasonPanels().panel(KeyMarks.subject(p), p.number() + ". " + p.text(), p.behind()))
                .side("keytasks.history", services.joinery().history("keytasks_targets", id, "keytasks.field.",
                        this::stored)));
    }

    private KeyValues about(KeyTaskDetails task, KeyTargetDetails target) {
        KeyTaskProgress p = target.progress();
        KeyValues facts = new KeyValues("keytasks.field.");
        facts.add("task", new Anchor(KeyTaskNavigation.task(task.id()), task.form().text()));
        if (!target.form().text().isEmpty()) {
            facts.add("target", target.form().text());
        }
        facts.add("unit", p.unitName()).add("due", p.due());
        if (p.quantity() != null) {
            facts.add("quantity", KeyMarks.number(p.quantity()) + " " + p.unitOfMeasure() + " "
                    + target.form().volume());
            facts.add("done", done(task.form().year(), p)).add("planned", KeyMarks.number(p.planned()));
        }
        Long indicator = target.form().indicator();
        if (indicator != null) {
            facts.add("indicator", new Anchor(IndicatorNavigation.indicator(indicator),
                    services.indicators().definition(indicator).name()));
        }
        return facts;
    }

    /** The number opens the records behind it. */
    private Component done(int year, KeyTaskProgress p) {
        Button number = new Button(p.printed() + " (" + p.percent() + " %)",
                click -> records(year, services.clock().today()));
        number.addClassName("chip");
        Div cell = new Div(number, KeyMarks.bar(p));
        cell.addClassName("key-progress");
        return cell;
    }

    private void records(int year, LocalDate day) {
        services.figures().open(services.progress().context(year, day))
                .evaluate(FigureKey.parse("kt.done?target=" + id))
                .ifPresent(f -> new RecordsDialog(f.value().printedWithUnit(), f.definition(), f.override(),
                        f.records(), services.routes()).open());
    }

    private Chart chart(KeyTaskDetails task, KeyTargetDetails target) {
        int year = task.form().year();
        List<KeyMonth> months = services.progress().months(id);
        List<@Nullable BigDecimal> done = new ArrayList<>();
        List<@Nullable BigDecimal> planned = new ArrayList<>();
        months.forEach(m -> {
            done.add(m.done());
            planned.add(m.planned());
        });
        return new Chart(Chart.Content.lines(getTranslation("keytasks.target.months"),
                months.stream().map(m -> "T" + m.month()).toList(),
                List.of(new Chart.Series(getTranslation("keytasks.field.done"), done, "chart-1")),
                new Chart.Series(getTranslation("keytasks.field.planned"), planned, null),
                target.form().unitOfMeasure(), HEIGHT).clicked())
                .onPoint((series, index) -> {
                    LocalDate end = YearMonth.of(year, index + 1).atEndOfMonth();
                    LocalDate today = services.clock().today();
                    records(year, end.isAfter(today) ? today : end);
                });
    }

    private Div parts(KeyTargetDetails target) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        target.form().parts().forEach(part -> {
            Span words = new Span(part.text());
            words.addClassName("grow");
            ListItem row = new ListItem(words);
            Integer month = part.month();
            if (month != null) {
                row.add(new Span(getTranslation("keytasks.annex.month", String.valueOf(month))));
            }
            Span number = new Span(KeyMarks.number(part.quantity()) + " " + target.form().unitOfMeasure());
            number.addClassName("number");
            row.add(number);
            rows.add(row);
        });
        Div parts = new Div(rows);
        if (!target.form().addsUp() && target.form().quantity() != null) {
            Div notice = new Div(new Chip(Tone.RED, getTranslation("keytasks.plan.sumOff",
                    KeyMarks.number(target.form().partsTotal()))),
                    new Span(" " + getTranslation("keytasks.target.sumOff",
                            KeyMarks.number(target.form().partsTotal()), KeyMarks.number(target.form().quantity()))));
            notice.addClassNames("notice", "red");
            parts.add(notice);
        }
        return parts;
    }

    private String stored(String column, String value) {
        return column.equals("unit_id") && value.matches("\\d+")
                ? services.people().unit(Long.parseLong(value)).map(UnitOption::shortName).orElse(value)
                : value;
    }

    private void remove(KeyTargetDetails target) {
        try {
            services.tasks().removeTarget(id, target.version());
            Notice.done("keytasks.removed");
            UI.getCurrent().navigate(KeyTaskNavigation.PLAN);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }
}
