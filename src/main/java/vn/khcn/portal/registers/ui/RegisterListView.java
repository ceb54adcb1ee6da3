package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventOrderService;
import vn.khcn.portal.registers.QuickService;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.BulkDialog;
import vn.khcn.portal.shell.component.Chart;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.RegisterGrid;
import vn.khcn.portal.shell.component.Tone;

/** The list of any register with what it comes to on top. */
@Route(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)")
@PermitAll
class RegisterListView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient RegisterDirectory registers;
    private final transient RegisterListService lists;
    private final transient RegisterDrawing drawing;
    private final transient RegisterStrips strips;
    private final transient Joinery joinery;
    private final transient BulkParts bulk;
    private final transient EventOrderService orders;
    private String shown = "";

    RegisterListView(RegisterDirectory registers, RegisterListService lists, RegisterDrawing drawing,
            RegisterStrips strips, Joinery joinery, BulkParts bulk, EventOrderService orders) {
        this.registers = registers;
        this.lists = lists;
        this.drawing = drawing;
        this.strips = strips;
        this.joinery = joinery;
        this.bulk = bulk;
        this.orders = orders;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterDefinition register = event.getRouteParameters().get("register").flatMap(registers::find)
                .orElseThrow(NotFoundException::new);
        if (!register.code().equals(shown)) {
            shown = register.code();
            removeAll();
            add(page(register));
        }
    }

    private Page page(RegisterDefinition register) {
        PageHead head = new PageHead(RegisterDrawing.text(register, "title"))
                .back(RegisterNavigation.area(register.room()),
                        I18NProvider.translate("registers.room." + register.room()));
        RegisterGrid<ShownRecord> grid = joinery.grid(drawing.draw(register, getLocale()));
        Actor actor = CurrentActor.get();
        if (!register.orders().isEmpty() && (actor.is(Role.OFFICE) || actor.is(Role.ADMINISTRATOR))) {
            head.actions(new Button(I18NProvider.translate("registers.settings.open"),
                    click -> new OrderDialog(register, orders).open()));
        }
        if (lists.mayWrite(register.code(), null)) {
            grid.action("shell.bulk.open", rows -> new BulkDialog<>(bulk.work(register),
                    rows.stream().map(ShownRecord::id).collect(Collectors.toSet()), joinery, grid::refresh).open());
            if (QuickService.shape(register).isPresent()) {
                head.actions(new Anchor(RegisterNavigation.quick(register.code()),
                        I18NProvider.translate("registers.list.quick")));
            }
            head.actions(new Anchor(RegisterNavigation.bringIn(register.code()),
                    I18NProvider.translate("shell.intake.open")));
            head.primary(new Button(I18NProvider.translate("registers.list.new"),
                    click -> click.getSource().getUI()
                            .ifPresent(ui -> ui.navigate(RegisterNavigation.create(register.code())))));
        }
        FigureContext month = strips.month();
        head.chips(new Chip(Tone.BLUE, PeriodText.of(month.period())));
        Page page = new Page(head).body(strips.strip(register, month));
        Chart chart = strips.chart(register, month);
        if (chart != null) {
            Details details = new Details(I18NProvider.translate("registers.strip.chart"), chart);
            details.setWidthFull();
            page.body(details);
        }
        return page.body(grid);
    }
}
