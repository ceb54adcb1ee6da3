package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.RollUpService;
import vn.khcn.portal.reporting.RollUpService.Rolled;
import vn.khcn.portal.reporting.RollUpService.RolledSection;
import vn.khcn.portal.reporting.compile.RolledTopic;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** What a report of a longer period takes from its months: per section every line, printed or left out, and the choice. */
@Route("bao-cao/:report([0-9]{1,18})/tong-hop")
@RolesAllowed("OFFICE")
class RollUpView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private final transient RollUpService rollUps;
    private long id;
    private String section = "";
    private boolean onlyLeft;
    private boolean open;

    RollUpView(ReportServices services, RollUpService rollUps) {
        this.services = services;
        this.rollUps = rollUps;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("report").orElseThrow();
        section = event.getLocation().getQueryParameters().getSingleParameter("muc").orElse("");
        build("");
    }

    /** @param focus key of the line that keeps the keyboard */
    private void build(String focus) {
        ReportSummary report = services.reports().find(id).orElseThrow(NotFoundException::new);
        open = report.state().isOpen();
        List<RolledSection> sections = rollUps.sections(id);
        if (sections.stream().noneMatch(s -> s.id().equals(section))) {
            section = sections.isEmpty() ? "" : sections.getFirst().id();
        }
        Rolled rolled = rollUps.section(id, section);
        removeAll();
        add(new Page(head(report, rolled)).panes(Page.pane("list", list(sections)),
                Page.pane("main", main(rolled, focus))));
    }

    private PageHead head(ReportSummary report, Rolled rolled) {
        PageHead head = new PageHead(I18NProvider.translate("reporting.rollup.title"))
                .back(ReportNavigation.report(id), report.title());
        long printed = lines(rolled).mapToLong(line -> line.printed().size()).sum();
        long left = lines(rolled).mapToLong(line -> line.left().size()).sum();
        head.chips(new Chip(Tone.GREEN, getTranslation("reporting.rollup.printed", printed)),
                new Chip(left == 0 ? Tone.GREY : Tone.AMBER, getTranslation("reporting.rollup.left", left)));
        if (open) {
            head.primary(new Button(getTranslation("reporting.workbench.compile"), click -> compile()));
        }
        return head;
    }

    private static java.util.stream.Stream<vn.khcn.portal.reporting.rollup.MergedLine> lines(Rolled rolled) {
        return rolled.topics().stream().flatMap(topic -> topic.lines().stream()).flatMap(line -> line.all());
    }

    private Div list(List<RolledSection> sections) {
        Div list = new Div();
        String part = "";
        for (RolledSection one : sections) {
            if (!one.part().equals(part) && !one.part().equals(one.title())) {
                Div caption = new Div(one.part());
                caption.addClassName("section-title");
                list.add(caption);
            }
            part = one.part();
            NativeButton entry = new NativeButton(one.title(), click -> {
                section = one.id();
                build("");
            });
            entry.addClassName("topic");
            if (one.id().equals(section)) {
                entry.getElement().setAttribute("aria-current", "true");
            }
            list.add(entry);
        }
        return list;
    }

    private Div main(Rolled rolled, String focus) {
        Div main = new Div(tools(rolled));
        main.addClassName("rollup");
        RollUpLines.moveByArrows(main);
        boolean empty = true;
        for (RolledTopic topic : rolled.topics()) {
            RollUpLines lines = new RollUpLines(topic, rolled.words(), onlyLeft, open, this::choose, this::propose);
            if (!lines.isEmpty()) {
                empty = false;
                main.add(lines);
                lines.focus(focus);
            }
        }
        if (empty) {
            main.add(new EmptyState(onlyLeft ? "reporting.rollup.noneLeft" : "reporting.rollup.none",
                    "reporting.rollup.noneNext"));
        }
        return main;
    }

    private Div tools(Rolled rolled) {
        Checkbox only = new Checkbox(getTranslation("reporting.rollup.onlyLeft"), onlyLeft);
        only.addValueChangeListener(change -> {
            onlyLeft = change.getValue();
            build("");
        });
        Div months = new Div(rolled.months().isEmpty()
                ? getTranslation("reporting.rollup.noMonths")
                : getTranslation("reporting.rollup.months", rolled.months().stream().map((Period m) -> PeriodText.of(m))
                        .collect(Collectors.joining(", "))));
        months.addClassName("hint");
        Div keys = new Div(getTranslation("reporting.rollup.keys"));
        keys.addClassName("hint");
        Div bar = new Div(only, months, keys);
        bar.addClassName("filter-bar");
        return bar;
    }

    private void choose(Set<String> keys, boolean taken) {
        act(() -> rollUps.choose(id, keys, taken), keys);
    }

    private void propose(Set<String> keys) {
        act(() -> rollUps.propose(id, keys), keys);
    }

    private void act(Runnable deed, Set<String> keys) {
        try {
            deed.run();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        build(keys.iterator().next());
    }

    private void compile() {
        services.joinery().background("reporting.workbench.compiling",
                progress -> services.compiles().compile(id, (done, all) -> progress.at(done / (double) all,
                        done + " / " + all)),
                draft -> {
                    Notice.done("reporting.workbench.compiled", draft.number());
                    ReportNavigation.openReport(id);
                });
    }

    /** A small button of a topic. */
    static Button small(String text, Runnable deed) {
        Button button = new Button(text, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
