package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import vn.khcn.portal.registers.EventDetails;
import vn.khcn.portal.registers.RecordDetails;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RecordTitle;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.ReasonDialog;
import vn.khcn.portal.shell.component.Tone;

/** A record of any register: its values, what happened, files, history, what points at it. */
@Route(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)/:record([0-9]+)")
@PermitAll
class RecordView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient RegisterDirectory registers;
    private final transient RegisterService service;
    private final transient RegisterListService lists;
    private final transient RecordParts parts;

    RecordView(RegisterDirectory registers, RegisterService service, RegisterListService lists, RecordParts parts) {
        this.registers = registers;
        this.service = service;
        this.lists = lists;
        this.parts = parts;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterDefinition register = event.getRouteParameters().get("register").flatMap(registers::find)
                .orElseThrow(NotFoundException::new);
        try {
            show(register, event.getRouteParameters().getLong("record").orElseThrow());
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    private void show(RegisterDefinition register, long id) {
        RecordDetails details = service.details(id);
        RecordRow row = details.row();
        boolean mine = lists.mayWrite(register.code(), row.unitId()) && row.removal() == null;
        DetailsPage page = new DetailsPage(head(register, row, mine),
                DetailsPage.card("registers.details.values", parts.values(register, row)));
        if (!register.events().isEmpty()) {
            page.main(DetailsPage.card("registers.details.events", events(register, details, mine)));
        }
        page.side("registers.details.files", parts.files(register, id, mine))
                .side("registers.details.history", parts.history(register, id));
        List<RecordTitle> pointing = lists.pointingAt(register.code(), id);
        if (!pointing.isEmpty()) {
            page.side("registers.details.related", related(pointing));
        }
        removeAll();
        add(page);
    }

    private PageHead head(RegisterDefinition register, RecordRow row, boolean mine) {
        PageHead head = new PageHead(row.title()).back(RegisterNavigation.list(register.code()),
                RegisterDrawing.text(register, "title"));
        if (row.removal() != null) {
            head.chips(new Chip(Tone.RED, I18NProvider.translate("registers.details.removed", row.removal())));
            if (lists.mayWrite(register.code(), row.unitId())) {
                head.primary(new Button(I18NProvider.translate("registers.details.restore"), click -> {
                    service.restore(row.id());
                    show(register, row.id());
                }));
            }
        } else if (!register.life().trivial()) {
            head.chips(Chip.of(Looks.mark(register, row.state())));
        }
        if (mine) {
            head.actions(new Button(I18NProvider.translate("registers.details.remove"), click -> new ReasonDialog(
                    "registers.details.removeAsk", "registers.details.remove", why -> remove(register, row, why))
                    .open()));
            head.actions(new Button(I18NProvider.translate("registers.details.edit"),
                    click -> Address.open(RegisterNavigation.edit(register.code(), row.id()))));
        }
        return head;
    }

    private void remove(RegisterDefinition register, RecordRow row, String why) {
        service.remove(row.id(), service.details(row.id()).row().version(), why);
        Address.open(RegisterNavigation.list(register.code()));
        Notice.undo(() -> {
            service.restore(row.id());
            Address.open(RegisterNavigation.record(register.code(), row.id()));
        }, "registers.details.wasRemoved", row.title());
    }

    private Component events(RegisterDefinition register, RecordDetails details, boolean mine) {
        Div events = new Div();
        if (mine) {
            MenuBar menu = new MenuBar();
            MenuItem tell = menu.addItem(I18NProvider.translate("registers.details.tell"));
            register.events().stream()
                    .filter(kind -> kind.mayHappen(register.life(), details.row().state()))
                    .forEach(kind -> tell.getSubMenu().addItem(
                            RegisterDrawing.text(register, "event." + kind.code()),
                            click -> tell(register, kind, details.row().id())));
            tell.setEnabled(!tell.getSubMenu().getItems().isEmpty());
            events.add(menu);
        }
        if (details.events().isEmpty()) {
            events.add(new EmptyState("registers.details.noEvents", "registers.details.noEventsNext"));
        }
        events.add(parts.timeline(register, details, entry -> {
            if (mine) {
                entry.deed("registers.details.amend", () -> amend(register, entry.kind(), entry.event()));
                entry.deed("registers.details.withdraw", () -> withdraw(register, entry.event()));
            }
        }));
        return events;
    }

    private void tell(RegisterDefinition register, EventKind kind, long id) {
        parts.dialog(register, kind, register.code() + ":" + id + ":" + kind.code(), null,
                () -> service.details(id).row().version(),
                (form, version) -> service.happened(id, version, kind.code(), form), () -> show(register, id)).open();
    }

    private void amend(RegisterDefinition register, EventKind kind, EventDetails event) {
        parts.dialog(register, kind, register.code() + ":" + event.recordId() + ":event:" + event.id(), event,
                event::version,
                (form, version) -> service.amend(event.id(), version, form),
                () -> show(register, event.recordId())).open();
    }

    private void withdraw(RegisterDefinition register, EventDetails event) {
        try {
            service.withdraw(event.id(), event.version());
            Notice.done("registers.details.withdrawn");
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        show(register, event.recordId());
    }

    private static UnorderedList related(List<RecordTitle> pointing) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        pointing.forEach(record -> {
            Span register = new Span(I18NProvider.translate(record.register() + ".one"));
            register.addClassName("hint");
            list.add(new ListItem(new Anchor(RegisterNavigation.record(record.register(), record.id()),
                    record.title()), register));
        });
        return list;
    }
}
