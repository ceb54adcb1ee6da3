package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.home.HomeService;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The first screen: what waits for me, then what is late and where, then how the year goes. */
@Route("")
@PermitAll
class HomeView extends Page {
    private static final long serialVersionUID = 1L;

    HomeView(HomeService home, PeopleService people, BusinessClock clock) {
        super(new PageHead(I18NProvider.translate("home.hello", CurrentActor.get().name()))
                .chips(new Chip(Tone.GREY, I18NProvider.translate("shell.day." + clock.today().getDayOfWeek()) + ", "
                        + DayText.of(clock.today()))));
        Overview overview = home.overview();
        Div mine = new Div(new WaitingCard(home.waiting()));
        if (!overview.targets().isEmpty()) {
            mine.add(new TargetsCard(overview));
        }
        Div all = new Div(new PeriodCard(overview, people, clock), new TasksCard(overview));
        if (!overview.late().isEmpty()) {
            all.add(new LateCard(overview));
        }
        Div columns = new Div(mine, all);
        columns.addClassName("card-columns");
        body(columns);
    }
}
