package vn.khcn.portal.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the page of a record that a figure counts or a text mentions. */
@Component
public class RecordRoutes {
    private final Map<String, String> starts;

    private final ObjectProvider<RecordRouteSource> more;

    RecordRoutes(List<RecordRoute> routes, ObjectProvider<RecordRouteSource> more) {
        this.more = more;
        starts = routes.stream().collect(Collectors.toMap(RecordRoute::type, RecordRoute::start));
    }

    /** Empty where the register has no page for one record. */
    public Optional<String> of(String type, long id) {
        return Optional.ofNullable(starts.get(type)).map(start -> start + id)
                .or(() -> more.stream().flatMap(source -> source.of(type, id).stream()).findFirst());
    }
}
