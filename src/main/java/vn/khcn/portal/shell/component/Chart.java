package vn.khcn.portal.shell.component;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A chart with a table behind it for those who cannot see it; a point can be clicked. */
@Tag("portal-chart")
@JavaScript("context://webjars/chart.js/4.5.1/dist/chart.umd.js")
@JavaScript("context://portal-chart.js")
public class Chart extends Component {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

    /** A row of values; null is a gap. {@code color} is a chart colour's name, "chart-1" to "chart-6". */
    public record Series(String name, List<@Nullable BigDecimal> values, @Nullable String color) {}

    /**
     * What a chart shows.
     *
     * @param type  line, bar or doughnut
     * @param title read aloud and caption of the table
     * @param plan  a dashed line, may be null
     */
    public record Content(String type, String title, List<String> labels, List<Series> series, @Nullable Series plan,
            String unit, int height, boolean clickable, boolean legend, boolean horizontal, boolean values,
            boolean stacked) {
        /** Lines over time with a legend. */
        public static Content lines(String title, List<String> labels, List<Series> series, @Nullable Series plan,
                String unit, int height) {
            return new Content("line", title, labels, series, plan, unit, height, false, true, false, false, false);
        }

        /** The same, each point to be clicked. */
        public Content clicked() {
            return new Content(type, title, labels, series, plan, unit, height, true, legend, horizontal, values,
                    stacked);
        }

        /** Lying bars with their numbers, to be clicked. */
        public static Content bars(String title, List<String> labels, Series series, int height) {
            return new Content("bar", title, labels, List.of(series), null, "", height, true, false, true, true,
                    false);
        }

        /** Lying bars of parts with the sum of each, to be clicked. */
        public static Content stacked(String title, List<String> labels, List<Series> series, int height) {
            return new Content("bar", title, labels, series, null, "", height, true, true, true, true, true);
        }
    }

    public Chart(Content content) {
        getElement().setProperty("config", JSON.writeValueAsString(content));
    }

    /** Calls back with series and point when one is clicked. */
    public Chart onPoint(SerializableBiConsumer<Integer, Integer> clicked) {
        getElement().addEventListener("point-click", event -> clicked.accept(number(event, "series"),
                number(event, "index"))).addEventData("event.detail.series").addEventData("event.detail.index");
        return this;
    }

    private static int number(DomEvent event, String name) {
        return event.getEventData().get("event.detail." + name).asInt();
    }
}
