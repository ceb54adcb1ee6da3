package vn.khcn.portal.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.khcn.portal.exchange.ClientForm;
import vn.khcn.portal.exchange.ClientService;
import vn.khcn.portal.exchange.ClientState;
import vn.khcn.portal.exchange.ClientSummary;
import vn.khcn.portal.exchange.api.ApiPaths;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Systems outside that may read this department's reports: who, until when, when last; a new one, and ending one. */
@Route(ExchangeNavigation.CLIENTS)
@RolesAllowed("ADMINISTRATOR")
class ClientsView extends Page {
    private static final long serialVersionUID = 1L;
    private static final String LABELS = "exchange.client.";
    private static final Map<ClientState, Tone> TONES = Map.of(ClientState.OPEN, Tone.GREEN, ClientState.COMING,
            Tone.BLUE, ClientState.OVER, Tone.GREY, ClientState.ENDED, Tone.GREY);
    private final transient ClientService clients;
    private final transient Joinery joinery;
    private final transient BusinessClock clock;
    private final Grid<ClientSummary> grid = new Grid<>();

    ClientsView(ClientService clients, Joinery joinery, BusinessClock clock) {
        super(new PageHead(translate("exchange.clients.title")));
        this.clients = clients;
        this.joinery = joinery;
        this.clock = clock;
        ((PageHead) getComponentAt(0)).primary(new Button(translate("exchange.client.add"), click -> add()));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addThemeName("flat");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(translate("exchange.clients.title"));
        text("name", "16rem", ClientSummary::name).setFlexGrow(1);
        text("validity", "13rem", c -> DayText.of(c.validFrom()) + " – " + DayText.of(c.validTo()));
        text("lastUsedAt", "9rem", c -> c.lastUsedAt() == null
                ? getTranslation("exchange.client.never")
                : DayText.of(c.lastUsedAt()));
        text("created", "13rem", c -> DayText.of(c.createdAt()) + " · " + c.createdBy());
        grid.addComponentColumn(c -> Chip.of(new Mark(TONES.getOrDefault(c.state(), Tone.GREY),
                "exchange.state." + c.state()))).setHeader(translate(LABELS + "state")).setFlexGrow(0)
                .setWidth("9rem");
        grid.addComponentColumn(this::deeds).setFlexGrow(0).setWidth("7.5rem");
        grid.setEmptyStateComponent(new EmptyState("exchange.clients.empty", "exchange.clients.emptyNext"));
        Div card = new Div(new Paragraph(translate("exchange.clients.what")), grid, address());
        card.addClassName("card");
        body(card);
        show();
    }

    private Grid.Column<ClientSummary> text(String key, String width, Function<ClientSummary, String> value) {
        return grid.addColumn(value::apply).setHeader(translate(LABELS + key)).setKey(key).setFlexGrow(0)
                .setWidth(width);
    }

    private static Paragraph address() {
        Anchor description = new Anchor(ApiPaths.DESCRIPTION, ApiPaths.DESCRIPTION);
        description.setRouterIgnore(true);
        Paragraph line = new Paragraph(translate("exchange.clients.address") + " ");
        line.add(description);
        line.addClassName("hint");
        return line;
    }

    private Div deeds(ClientSummary client) {
        Div deeds = new Div();
        if (client.endedAt() == null) {
            Button end = new Button(getTranslation("exchange.client.end"), click -> new ConfirmQuestion(
                    "exchange.client.endAsk", "exchange.client.end", () -> end(client), client.name())
                    .because("exchange.client.endBecause").danger().open());
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            deeds.add(end);
        }
        return deeds;
    }

    private void end(ClientSummary client) {
        try {
            clients.end(client.id(), client.version());
            Notice.done("exchange.client.endedNow", client.name());
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        show();
    }

    private void add() {
        RegisterForm<ClientForm> form = joinery.form(ClientForm.class, LABELS);
        form.line("name").required().wide();
        form.date("validFrom").required();
        form.date("validTo");
        AtomicReference<String> token = new AtomicReference<>("");
        ClientForm given = new ClientForm("", clock.today(), clock.today().plusYears(1));
        form.open("exchange-client:new", () -> new RegisterForm.Stored<>(given, 0),
                (typed, version) -> token.set(clients.create(typed).token()));
        new FormDialog("exchange.client.add", form, "exchange.client.make", () -> {
            show();
            new GivenTokenDialog(token.get()).open();
        }).open();
    }

    private void show() {
        grid.setItems(clients.list());
    }
}
