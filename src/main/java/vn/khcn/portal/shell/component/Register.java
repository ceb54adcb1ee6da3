package vn.khcn.portal.shell.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The one description of a register: its columns, its filter, where rows come from and where they open. List, filter
 * bar, saved views and Excel export are drawn from it.
 *
 * @param <S> a row, the room's {@code …Summary} record
 * @param <F> the room's {@code …Filter} record
 */
public final class Register<S, F> {
    private final String code;
    private final String labels;
    private final ToLongFunction<S> id;
    private final List<Column<S>> columns = new ArrayList<>();
    private final List<FilterField> filters = new ArrayList<>();
    private final Function<FilterValues, F> filter;
    private final Fetch<S, F> fetch;
    private final ToIntFunction<F> count;
    private Function<S, String> route = row -> "";
    private Sort order = Sort.unsorted();
    private final Map<String, String> shared = new HashMap<>();
    private String title = "";
    private String emptyWhat = "shell.list.empty";
    private String emptyNext = "shell.list.emptyNext";

    /** Reads rows of a page in the order asked for. */
    @FunctionalInterface
    public interface Fetch<S, F> {
        List<S> rows(F filter, Pageable page);
    }

    /**
     * @param code   the register's code, for example {@code assigned-task}
     * @param labels start of its translation keys, for example {@code assignments.field.}: column, filter, form field
     *               and history of one thing share one word
     */
    public Register(String code, String labels, ToLongFunction<S> id, Function<FilterValues, F> filter,
            Fetch<S, F> fetch, ToIntFunction<F> count) {
        this.code = code;
        this.labels = labels;
        this.id = id;
        this.filter = filter;
        this.fetch = fetch;
        this.count = count;
    }

    /** The first column carries the link to the row's page. */
    @SafeVarargs
    public final Register<S, F> columns(Column<S>... shown) {
        columns.addAll(List.of(shown));
        return this;
    }

    public Register<S, F> filters(FilterField... fields) {
        filters.addAll(List.of(fields));
        return this;
    }

    /** Keys whose words stand behind another prefix, because several registers have them. */
    public Register<S, F> sharing(String prefix, String... keys) {
        for (String key : keys) {
            shared.put(key, prefix);
        }
        return this;
    }

    /** Where a row opens, for example {@code tasks/12}. */
    public Register<S, F> opens(Function<S, String> rowRoute) {
        route = rowRoute;
        return this;
    }

    /** The order while the reader asks for none. */
    public Register<S, F> orderedBy(Sort defaultOrder) {
        order = defaultOrder;
        return this;
    }

    /** @param key translation key: names the list for screen readers and the exported file */
    public Register<S, F> titled(String key) {
        title = key;
        return this;
    }

    /** Translation keys of what an empty register says: what is missing, what to do. */
    public Register<S, F> whenEmpty(String what, String next) {
        emptyWhat = what;
        emptyNext = next;
        return this;
    }

    String code() {
        return code;
    }

    String label(String key) {
        return shared.getOrDefault(key, labels) + key;
    }

    String title() {
        return title;
    }

    long id(S row) {
        return id.applyAsLong(row);
    }

    List<Column<S>> columns() {
        return columns;
    }

    List<FilterField> filters() {
        return filters;
    }

    String route(S row) {
        return route.apply(row);
    }

    Sort order() {
        return order;
    }

    EmptyState empty(boolean filtered) {
        return filtered
                ? new EmptyState("shell.list.nothing", "shell.list.nothingNext")
                : new EmptyState(emptyWhat, emptyNext);
    }

    List<S> rows(FilterValues values, Pageable page) {
        return fetch.rows(filter.apply(values), page);
    }

    int count(FilterValues values) {
        return count.applyAsInt(filter.apply(values));
    }
}
