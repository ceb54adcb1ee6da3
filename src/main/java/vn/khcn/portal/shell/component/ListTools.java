package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.shell.SavedViewOption;

/** At the right of a filter bar: saved views, columns, Excel. */
class ListTools<S> extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Register<S, ?> register;
    private final transient Joinery joinery;
    private final transient Consumer<ListState> show;
    private final transient RegisterExport<S> export;
    private final MenuBar menu = new MenuBar();
    private final SubMenu views;
    private final Map<String, MenuItem> columns;
    private transient ListState state;

    ListTools(Register<S, ?> register, Joinery joinery, Consumer<ListState> show, Consumer<List<String>> choose) {
        this.register = register;
        this.joinery = joinery;
        this.show = show;
        state = ListState.of(QueryParameters.empty(), java.util.Set.of());
        export = new RegisterExport<>(register, joinery, getLocale());
        addClassName("toolbar");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        views = menu.addItem(getTranslation("shell.list.views")).getSubMenu();
        SubMenu chosen = menu.addItem(getTranslation("shell.list.columns")).getSubMenu();
        columns = register.columns().stream().collect(Collectors.toMap(Column::key, c -> {
            MenuItem item = chosen.addItem(getTranslation(register.label(c.key())));
            item.setCheckable(true);
            item.setChecked(c.shown());
            item.setKeepOpen(true);
            return item;
        }));
        columns.values().forEach(item -> item.addClickListener(click -> choose.accept(register.columns().stream()
                .map(Column::key).filter(key -> columns.get(key) instanceof MenuItem i && i.isChecked()).toList())));
        add(menu);
        joinery.export().ifPresent(port -> add(new FileDownload(getTranslation("shell.list.excel"), export::file)));
        fillViews();
    }

    /** Says what the list shows now. */
    void shown(ListState now, Sort order) {
        state = now;
        columns.forEach((key, item) -> item.setChecked(now.columns().isEmpty()
                ? register.columns().stream().anyMatch(c -> c.key().equals(key) && c.shown())
                : now.columns().contains(key)));
        export.shown(now, order);
    }

    private void fillViews() {
        views.removeAll();
        List<SavedViewOption> mine = joinery.views().mine(register.code());
        mine.forEach(view -> views.addItem(view.name(), click -> show.accept(ListState
                .of(QueryParameters.fromString(view.query()),
                        register.filters().stream().map(FilterField::key).collect(Collectors.toSet())))));
        if (!mine.isEmpty()) {
            views.addSeparator();
            SubMenu forget = views.addItem(getTranslation("shell.list.forgetView")).getSubMenu();
            mine.forEach(view -> forget.addItem(view.name(), click -> forget(view)));
        }
        views.addItem(getTranslation("shell.list.keepView"), click -> new NameDialog("shell.list.keepView", name -> {
            joinery.views().keep(register.code(), name, state.query().getQueryString());
            fillViews();
            Notice.done("shell.list.viewKept", name);
        }).open());
    }

    private void forget(SavedViewOption view) {
        joinery.views().remove(register.code(), view.name());
        fillViews();
        Notice.undo(() -> {
            joinery.views().keep(register.code(), view.name(), view.query());
            fillViews();
        }, "shell.list.viewForgotten", view.name());
    }
}
