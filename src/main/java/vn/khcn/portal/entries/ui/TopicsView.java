package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** The topics units write about: who writes which, what must not be empty, since and until when. */
@Route("quan-tri/muc-noi-dung")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class TopicsView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient TopicService topics;
    private final transient PeopleService people;
    private final Grid<TopicSummary> grid = new Grid<>();

    TopicsView(TopicService topics, PeopleService people) {
        this.topics = topics;
        this.people = people;
        addClassName("page");
        Map<Long, UnitOption> units = people.units().stream()
                .collect(Collectors.toMap(UnitOption::id, Function.identity()));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("card");
        grid.getElement().setAttribute("aria-label", getTranslation("entries.nav.topics"));
        grid.addComponentColumn(this::link).setHeader(getTranslation("entries.topic.name")).setFlexGrow(3);
        grid.addColumn(TopicSummary::code).setHeader(getTranslation("entries.topic.code")).setFlexGrow(2);
        grid.addColumn(
                t -> t.units().stream().map(units::get).filter(u -> u != null).map(UnitOption::shortName).sorted()
                        .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("entries.topic.units")).setFlexGrow(2);
        grid.addColumn(t -> t.required().stream().sorted().map(k -> getTranslation("entries.kind." + k))
                .collect(Collectors.joining(", "))).setHeader(getTranslation("entries.topic.required")).setFlexGrow(1);
        grid.addColumn(t -> DayText.of(t.validFrom()) + " – " + DayText.of(t.validTo()))
                .setHeader(getTranslation("entries.topic.valid")).setFlexGrow(1);
        Button add = new Button(getTranslation("entries.topic.add"),
                click -> new TopicDialog(topics, people.units(), null, this::load).open());
        add(new Page(new PageHead(getTranslation("entries.nav.topics")).primary(add)).body(grid));
        load();
    }

    private NativeButton link(TopicSummary topic) {
        NativeButton open = new NativeButton(topic.name(),
                click -> new TopicDialog(topics, people.units(), topic, this::load).open());
        open.addClassName("link");
        long level = topic.code().chars().filter(c -> c == '.').count();
        open.getStyle().set("padding-inline-start", level + "rem");
        return open;
    }

    private void load() {
        grid.setItems(topics.all());
    }
}
