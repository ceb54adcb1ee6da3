package vn.khcn.portal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;

/** Listens to Ctrl+K anywhere, and to "?" where nobody is typing. */
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
                if (this.keys) document.removeEventListener('keydown', this.keys);
                this.keys = e => {
                  if (!this.isConnected) { document.removeEventListener('keydown', this.keys); return; }
                  const t = e.composedPath()[0];
                  const typing = t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName);
                  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') { e.preventDefault(); this.$server.search(); }
                  else if (e.key === '?' && !typing) { e.preventDefault(); this.$server.help(); }
                };
                document.addEventListener('keydown', this.keys);""");
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
