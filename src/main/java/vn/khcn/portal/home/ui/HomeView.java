package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.home.Budget;
import vn.khcn.portal.home.DigestService;
import vn.khcn.portal.home.HomeService;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.home.Scope;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ChangedFigureService;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/**
 * The first screen: what waits for me, then what is late and where, then how the year goes. Leaders and the office see
 * the money and the digest too; a deputy sees the own areas first.
 */
@Route("")
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String SCOPE = "pham-vi";
    private static final String EVERYTHING = "toan-so";
    private final transient HomeService home;
    private final transient DigestService digest;
    private final transient IndicatorService indicators;
    private final transient Figures figures;
    private final transient RecordRoutes routes;
    private final transient BusinessClock clock;
    private final transient ChangedFigureService changes;
    private final transient Joinery joinery;
    private final Div columns = new Div();
    private boolean everything;

    HomeView(HomeService home, DigestService digest, IndicatorService indicators, Figures figures,
            RecordRoutes routes, BusinessClock clock, ChangedFigureService changes, Joinery joinery) {
        super(new PageHead(I18NProvider.translate("home.hello", CurrentActor.get().name())));
        this.home = home;
        this.digest = digest;
        this.indicators = indicators;
        this.figures = figures;
        this.routes = routes;
        this.clock = clock;
        this.changes = changes;
        this.joinery = joinery;
        columns.addClassName("card-columns");
        body(columns);
        if (home.leads()) {
            pageHead().actions(printed(), new Button(getTranslation("home.digest.mail"),
                    click -> new DigestDialog(digest).open()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        everything = event.getLocation().getQueryParameters().getSingleParameter(SCOPE).filter(EVERYTHING::equals)
                .isPresent();
        show(home.overview(everything));
    }

    private void show(Overview overview) {
        pageHead().chips(new Chip(Tone.GREY, getTranslation("shell.day." + clock.today().getDayOfWeek()) + ", "
                + DayText.of(clock.today())));
        Figures.Session session = figures
                .open(FigureContext.atCutOff(overview.window().period(), overview.window().calendar()));
        Div mine = new Div(new WaitingCard(home.waiting()));
        if (overview.scope().narrowed()) {
            mine.addComponentAsFirst(areas(overview.scope()));
        }
        mine.add(new LateCard(overview, routes));
        if (!overview.keyTasks().isEmpty()) {
            mine.add(new KeyTasksCard(overview, routes));
        }
        if (!overview.targets().isEmpty()) {
            mine.add(new TargetsCard(overview, session, routes));
        }
        Budget budget = overview.budget();
        if (budget != null && !overview.targets().isEmpty()) {
            mine.add(new SeriesCard(overview.targets(), indicators, figures, session, routes));
        }
        Div all = new Div(new PeriodCard(overview, clock), new ChangedCard(changes, joinery), new TasksCard(overview),
                new DirectivesCard(overview));
        if (budget != null) {
            all.add(new BudgetCard(budget, routes));
        }
        columns.removeAll();
        columns.add(mine, all);
    }

    private FileDownload printed() {
        return new FileDownload(getTranslation("home.digest.print"),
                () -> new FileDownload.Content(
                        FileName.of(getTranslation("home.digest.title"), clock.today(), "pdf"), FileName.PDF,
                        digest.pdf(everything)));
    }

    /** Whose work is shown, and the way to the rest. */
    private Div areas(Scope scope) {
        Anchor other = new Anchor(scope.whole() ? "?" : "?" + SCOPE + "=" + EVERYTHING,
                getTranslation(scope.whole() ? "home.scope.own" : "home.scope.all"));
        Div notice = new Div(getTranslation(scope.whole() ? "home.scope.seesAll" : "home.scope.sees", scope.names()));
        notice.addClassName("notice");
        notice.add(new Text(" "), other);
        return notice;
    }
}
