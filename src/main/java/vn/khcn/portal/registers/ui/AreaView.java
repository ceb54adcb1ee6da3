package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** An area: its registers, each with what came together in the period and what waits. */
@Route(RegisterNavigation.AREA + "/:room([a-z]+)")
@PermitAll
class AreaView extends Div implements BeforeEnterObserver {
    static final String ROOM = "room";
    private static final long serialVersionUID = 1L;
    private final transient RegisterDirectory registers;
    private final transient RegisterStrips strips;

    AreaView(RegisterDirectory registers, RegisterStrips strips) {
        this.registers = registers;
        this.strips = strips;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String room = event.getRouteParameters().get(ROOM).orElse("");
        List<RegisterDefinition> all = registers.all().stream().filter(r -> r.room().equals(room)).toList();
        if (all.isEmpty()) {
            throw new NotFoundException();
        }
        Div cards = new Div();
        cards.addClassNames("card-grid", "wide");
        all.forEach(register -> cards.add(card(register)));
        removeAll();
        add(new Page(new PageHead(I18NProvider.translate("registers.room." + room))
                .chips(new Chip(Tone.BLUE, PeriodText.of(strips.month().period())))).body(cards));
    }

    private Div card(RegisterDefinition register) {
        H2 title = new H2(new Anchor(RegisterNavigation.list(register.code()),
                RegisterDrawing.text(register, "title")));
        Div card = new Div(title, strips.strip(register, strips.month()));
        card.addClassName("card");
        return card;
    }
}
