package vn.khcn.portal.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the page of a record that a figure counts or a text mentions. */
@Component
public class RecordRoutes {
    private final Map<String, String> starts;

    RecordRoutes(List<RecordRoute> routes) {
        starts = routes.stream().collect(Collectors.toMap(RecordRoute::type, RecordRoute::start));
    }

    /** Empty where the register has no page for one record. */
    public Optional<String> of(String type, long id) {
        return Optional.ofNullable(starts.get(type)).map(start -> start + id);
    }
}
