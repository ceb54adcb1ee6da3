package vn.khcn.portal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;

/** Hears what portal.js says: Ctrl+K anywhere, "?" where nobody is typing. */
class GlobalKeys extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Runnable search;
    private final transient Runnable help;

    GlobalKeys(Runnable search, Runnable help) {
        this.search = search;
        this.help = help;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                const once = (name, heard) => {
                  document.body.removeEventListener(name, document.body[name]);
                  document.body.addEventListener(name, document.body[name] = heard);
                };
                once('portal-search', () => this.$server.search());
                once('portal-help', () => this.$server.help());""");
    }

    @ClientCallable
    private void search() {
        search.run();
    }

    @ClientCallable
    private void help() {
        help.run();
    }
}
