package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.RoundSummary;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** What is asked: of my unit, and, for the office and the leaders, of all units. */
@Route(FormsNavigation.ROUNDS)
@PermitAll
class RoundListView extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<Role> SEE_ALL = Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY,
            Role.ADMINISTRATOR);
    private final transient SheetService sheets;
    private final transient RoundService rounds;

    RoundListView(SheetService sheets, RoundService rounds, RoundDialogs dialogs) {
        this.sheets = sheets;
        this.rounds = rounds;
        addClassName("page");
        Actor actor = CurrentActor.get();
        PageHead head = new PageHead(getTranslation("forms.nav.rounds"));
        if (actor.is(Role.OFFICE)) {
            head.primary(new Button(getTranslation("forms.round.open"),
                    click -> dialogs.open(id -> UI.getCurrent().navigate(FormsNavigation.round(id)))));
        }
        Page page = new Page(head);
        boolean all = SEE_ALL.stream().anyMatch(actor::is);
        if (!all || !mine().isEmpty()) {
            page.body(DetailsPage.card("forms.round.mine", mine().isEmpty()
                    ? new EmptyState("forms.round.nothing", "forms.round.nothingNext")
                    : rows(mine())));
        }
        if (all) {
            List<ListItem> lines = rounds.list(true).stream().map(this::line).toList();
            page.body(DetailsPage.card("forms.round.all", lines.isEmpty()
                    ? new EmptyState("forms.round.none", "forms.round.noneNext")
                    : rows(lines)));
        }
        add(page);
    }

    private List<ListItem> mine() {
        return sheets.mine().stream().map(asked -> {
            Anchor name = new Anchor(FormsNavigation.sheet(asked.sheet().id()), asked.round().title());
            name.addClassName("grow");
            return new ListItem(name, hint(asked.round()),
                    new Span(getTranslation("forms.sheet.filled", asked.sheet().filled(), asked.sheet().toFill())),
                    FormMarks.of(asked.sheet()));
        }).toList();
    }

    private ListItem line(RoundSummary round) {
        Anchor name = new Anchor(FormsNavigation.round(round.id()), round.title());
        name.addClassName("grow");
        return new ListItem(name, hint(round),
                new Chip(Tone.GREY, getTranslation("forms.round.handedIn", round.handedIn(), round.asked())),
                FormMarks.of(round.state()));
    }

    private Span hint(RoundSummary round) {
        Span hint = new Span((round.regular() ? PeriodText.of(round.period()) + " · " : "")
                + getTranslation("forms.round.due", DayText.of(round.dueOn())));
        hint.addClassName("hint");
        return hint;
    }

    private static UnorderedList rows(List<ListItem> items) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        items.forEach(rows::add);
        return rows;
    }
}
