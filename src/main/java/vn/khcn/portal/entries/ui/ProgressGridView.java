package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Joinery;

/** A unit's part of a period. The address holds period, unit, topic and tab. */
@Route("noi-dung/:period?")
@PermitAll
class ProgressGridView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient GridDesk desk;
    private final transient BoardService board;
    private final transient Joinery joinery;

    ProgressGridView(GridDesk desk, BoardService board, Joinery joinery) {
        this.desk = desk;
        this.board = board;
        this.joinery = joinery;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Period period = event.getRouteParameters().get("period").map(ProgressGridView::period)
                .orElseGet(() -> desk.periods().current());
        Location location = event.getLocation();
        List<UnitOption> units = readable(period);
        Optional<UnitOption> unit = location.getQueryParameters().getSingleParameter("don-vi")
                .flatMap(id -> units.stream().filter(u -> Long.toString(u.id()).equals(id)).findFirst())
                .or(() -> units.stream().filter(u -> Objects.equals(u.id(), CurrentActor.get().unitId())).findFirst())
                .or(() -> units.stream().findFirst());
        List<TopicSummary> topics = unit.map(u -> desk.topics().of(period, u.id())).orElse(List.of());
        if (unit.isEmpty() || topics.isEmpty()) {
            add(new EmptyState("entries.grid.noTopics", "entries.grid.noTopicsNext"));
            return;
        }
        String code = location.getQueryParameters().getSingleParameter("muc").orElse("");
        TopicSummary topic = topics.stream().filter(t -> t.code().equals(code)).findFirst().orElse(topics.getFirst());
        GridTab tab = location.getQueryParameters().getSingleParameter("phan").flatMap(GridTab::of)
                .orElse(code.isEmpty() ? GridTab.SENT : GridTab.RESULTS);
        add(new ProgressGrid(desk, board, joinery, new GridState(unit.get().id(), period, topic.id(), tab), topics,
                units));
    }

    /** The units whose parts the acting account may read: the own one, or all that write. */
    private List<UnitOption> readable(Period period) {
        List<TopicSummary> topics = desk.topics().of(period);
        return desk.people().units().stream().filter(u -> desk.parts().mayRead(u.id()))
                .filter(u -> topics.stream().anyMatch(t -> t.units().contains(u.id()))).toList();
    }

    private static Period period(String code) {
        if (!code.matches("\\d{4}(0[1-9]|1[0-2])")) {
            throw new NotFoundException();
        }
        return Period.parse(code);
    }
}
