package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * The list of a register: filter bar, saved views, choice of columns, order, count, rows read as they scroll into view,
 * several rows chosen at once, Excel of what is shown. The address holds what is shown, so it can be sent to somebody.
 */
public final class RegisterGrid<S> extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Register<S, ?> register;
    private final Grid<S> grid = new Grid<>();
    private final FilterBar filter;
    private final Span count = new Span();
    private final GridSelection<S> selection;
    private final ListTools<S> tools;
    private @Nullable Registration navigation;
    private transient ListState state;
    private boolean applying;

    RegisterGrid(Register<S, ?> register, Joinery joinery) {
        this.register = register;
        state = ListState.of(QueryParameters.empty(), Set.of());
        addClassName("register");
        filter = new FilterBar(register::label, register.filters(), this::changed);
        tools = new ListTools<>(register, joinery, this::show, this::chooseColumns);
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        tools.addComponentAsFirst(count);
        filter.add(tools);
        selection = new GridSelection<>(grid,
                most -> register.rows(state.filter(), PageRequest.of(0, most, order())));
        build();
        add(filter, selection, grid);
    }

    /**
     * Lets several rows be chosen and adds what can be done with them.
     *
     * @param label translation key
     */
    public RegisterGrid<S> action(String label, SerializableConsumer<Set<S>> deed) {
        selection.action(label, rows -> {
            deed.accept(rows);
            grid.deselectAll();
            refresh();
        });
        return this;
    }

    /** Reads the rows again. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void build() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(getTranslation(register.title()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        for (int i = 0; i < register.columns().size(); i++) {
            Column<S> column = register.columns().get(i);
            Grid.Column<S> drawn = grid.addColumn(CellText.of(column, i == 0 ? register : null, this))
                    .setKey(column.key())
                    .setHeader(getTranslation(register.label(column.key()))).setResizable(true);
            if (column.kind() == Column.Kind.NUMBER) {
                drawn.setTextAlign(ColumnTextAlign.END);
            }
            // A state at the end stays in sight while a wide list is scrolled.
            drawn.setFrozenToEnd(column.kind() == Column.Kind.CHIP && i == register.columns().size() - 1);
            if (column.sort() != null) {
                drawn.setSortProperty(column.sort());
            }
            if (column.width() == null) {
                // The name takes most of what is left; narrow others keep the days in sight.
                drawn.setFlexGrow(i == 0 ? 2 : 1).setWidth(i == 0 ? "12rem" : "9rem");
            } else {
                drawn.setFlexGrow(0).setWidth(column.width());
            }
        }
        grid.addItemClickListener(click -> {
            String route = register.route(click.getItem());
            if (!route.isEmpty()) {
                Address.open(route);
            }
        });
        grid.addSortListener(sort -> {
            if (sort.isFromClient()) {
                changed();
            }
        });
        grid.setItems(new CallbackDataProvider<S, Void>(this::fetch, query -> counted(), register::id));
    }

    private Stream<S> fetch(Query<S, Void> query) {
        return register.rows(state.filter(), PageRequest.of(query.getPage(), query.getPageSize(), order())).stream();
    }

    private int counted() {
        int rows = register.count(state.filter());
        selection.found(rows);
        count.setText(getTranslation("shell.list.count", rows));
        if (rows == 0) {
            grid.setEmptyStateComponent(register.empty(!state.filter().isEmpty()));
        }
        return rows;
    }

    private Sort order() {
        Sort chosen = Sort.by(state.order().stream().flatMap(word -> {
            boolean down = word.startsWith("-");
            String key = down ? word.substring(1) : word;
            return register.columns().stream().filter(c -> c.key().equals(key) && c.sort() != null)
                    .map(c -> down
                            ? Sort.Order.desc(Objects.requireNonNull(c.sort()))
                            : Sort.Order.asc(Objects.requireNonNull(c.sort())));
        }).toList());
        return chosen.isSorted() ? chosen.and(register.order()) : register.order();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        navigation = event.getUI().addAfterNavigationListener(entered -> {
            // Another screen is entered while this one still hangs there: leave its address alone.
            if (entered.getActiveChain().stream().anyMatch(v -> isInside((Component) v))) {
                show(ListState.of(entered.getLocation().getQueryParameters(), filterKeys()));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (navigation != null) {
            navigation.remove();
        }
    }

    private boolean isInside(Component view) {
        return Stream.iterate((Component) this, Objects::nonNull, c -> c.getParent().orElse(null))
                .anyMatch(view::equals);
    }

    private Set<String> filterKeys() {
        return register.filters().stream().map(FilterField::key).collect(Collectors.toSet());
    }

    /** The reader changed filter, order or columns: the address follows. */
    private void changed() {
        if (!applying) {
            List<String> order = grid.getSortOrder().stream()
                    .map(o -> (o.getDirection() == SortDirection.DESCENDING ? "-" : "") + o.getSorted().getKey())
                    .toList();
            write(new ListState(filter.read(), order, state.columns()));
            refresh();
        }
    }

    private void chooseColumns(List<String> keys) {
        write(new ListState(state.filter(), state.order(), keys));
        showColumns();
    }

    private void write(ListState next) {
        state = next;
        tools.shown(state, order());
        UI ui = UI.getCurrent();
        ui.getPage().getHistory().replaceState(null,
                new Location(ui.getInternals().getActiveViewLocation().getPath(), state.query()));
    }

    /** Shows what an address or a saved view says. */
    private void show(ListState wanted) {
        applying = true;
        state = wanted;
        filter.write(wanted.filter());
        List<GridSortOrder<S>> order = new ArrayList<>();
        wanted.order().forEach(word -> {
            Grid.Column<S> column = grid.getColumnByKey(word.replaceFirst("^-", ""));
            if (column != null) {
                order.add(new GridSortOrder<>(column,
                        word.startsWith("-") ? SortDirection.DESCENDING : SortDirection.ASCENDING));
            }
        });
        grid.sort(order);
        applying = false;
        showColumns();
        write(state);
        refresh();
    }

    private void showColumns() {
        Map<String, Boolean> visible = register.columns().stream().collect(Collectors.toMap(Column::key,
                c -> state.columns().isEmpty() ? c.shown() : state.columns().contains(c.key())));
        grid.getColumns().forEach(c -> c.setVisible(visible.getOrDefault(c.getKey(), true)));
    }
}
