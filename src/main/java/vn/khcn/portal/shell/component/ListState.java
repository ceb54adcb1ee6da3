package vn.khcn.portal.shell.component;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a list shows, exactly as its address says it: filter, order ("due,-assigned") and columns. A saved view is one. */
record ListState(FilterValues filter, List<String> order, List<String> columns) {
    private static final String ORDER = "sort";
    private static final String COLUMNS = "cols";

    /** Reads an address; parameters that are no filter stay out. */
    static ListState of(QueryParameters query, Set<String> filterKeys) {
        Map<String, List<String>> filter = new LinkedHashMap<>(query.getParameters());
        filter.keySet().retainAll(filterKeys);
        return new ListState(new FilterValues(filter), words(query, ORDER), words(query, COLUMNS));
    }

    QueryParameters query() {
        Map<String, List<String>> all = new LinkedHashMap<>(filter.values());
        put(all, ORDER, order);
        put(all, COLUMNS, columns);
        return new QueryParameters(all);
    }

    private static List<String> words(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(v -> List.of(v.split(","))).orElse(List.of());
    }

    private static void put(Map<String, List<String>> all, String name, List<String> words) {
        if (!words.isEmpty()) {
            all.put(name, new ArrayList<>(List.of(String.join(",", words))));
        }
    }
}
