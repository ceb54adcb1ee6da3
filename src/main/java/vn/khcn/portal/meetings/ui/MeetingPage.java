package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.shell.component.PageHead;

/** What the pages of a meeting's conclusions share: which meeting, the line that is looked at, how a line is stored. */
abstract class MeetingPage extends Div implements BeforeEnterObserver, LineHost {
    private static final long serialVersionUID = 1L;
    private final transient MeetingServices services;
    private transient @Nullable ConclusionsPage page;
    private long id;
    private long current;

    MeetingPage(MeetingServices services) {
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("meeting").orElseThrow(NotFoundException::new);
        if (services.meetings().find(id).isEmpty()) {
            throw new NotFoundException();
        }
        build();
    }

    /** Draws everything from what is stored. */
    abstract void build();

    /** Says why a line was not taken. */
    abstract void refused(long line, RuntimeException why);

    long id() {
        return id;
    }

    /** The line looked at; 0 for none. */
    long current() {
        return current;
    }

    void current(long line) {
        current = line;
    }

    /** The chosen line as the printed page names it; empty for none. */
    String block() {
        return current == 0 ? "" : "d" + current;
    }

    ConclusionsPage read() {
        ConclusionsPage now = services.review().page(id);
        page = now;
        return now;
    }

    /** @param here route of the page shown @param more actions of that page */
    PageHead head(String here, Component... more) {
        return new MeetingHead(services, page(), this::block, this::build).head(here, more);
    }

    @Override
    public MeetingServices services() {
        return services;
    }

    @Override
    public ConclusionsPage page() {
        return Objects.requireNonNull(page);
    }

    @Override
    public boolean store(long line, UnaryOperator<DirectiveForm> change) {
        try {
            LineDetails now = page().line(line).orElseThrow();
            DirectiveForm form = change.apply(now.form());
            if (!form.equals(now.form())) {
                services.conclusions().change(line, now.version(), form);
                refresh();
            }
            return true;
        } catch (RuntimeException refused) {
            refused(line, refused);
            return false;
        }
    }
}
