package vn.khcn.portal.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.khcn.portal.demo.StoryTeller;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** Moves the demo's day forward; every day on the way is played. */
@Route("ngay-minh-hoa")
@RolesAllowed("ADMINISTRATOR")
class DemoClockView extends Page {
    private static final long serialVersionUID = 1L;
    private final transient ObjectProvider<StoryTeller> teller;
    private final transient BusinessClock clock;
    private final transient Joinery joinery;
    private final DateField day;

    DemoClockView(ObjectProvider<StoryTeller> teller, BusinessClock clock, Joinery joinery) {
        super(new PageHead(I18NProvider.translate("demo.clock.title")));
        this.teller = teller;
        this.clock = clock;
        this.joinery = joinery;
        day = new DateField(getTranslation("demo.clock.day"));
        day.setMin(clock.today().plusDays(1));
        day.setValue(clock.today().plusDays(1));
        Button move = new Button(getTranslation("demo.clock.move"), click -> move(day.getValue()));
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button tomorrow = new Button(getTranslation("demo.clock.tomorrow"), click -> move(clock.today().plusDays(1)));
        Div row = new Div(day, move, tomorrow);
        row.addClassName("toolbar");
        Div card = new Div(new Paragraph(getTranslation("demo.clock.today", DayText.of(clock.today()))),
                new Paragraph(getTranslation("demo.clock.what")),
                new Paragraph(getTranslation("demo.clock.invented")), row);
        card.addClassName("card");
        body(card);
    }

    private void move(@Nullable LocalDate target) {
        if (target == null) {
            throw BusinessRule.at("day", "demo.rule.day");
        }
        LocalDate from = clock.today();
        long days = Math.max(1, ChronoUnit.DAYS.between(from, target));
        joinery.background("demo.clock.moving", progress -> {
            teller.getObject().moveTo(target, told -> progress
                    .at(ChronoUnit.DAYS.between(from, told) / (double) days, DayText.of(told)));
            return target;
        }, reached -> getUI().ifPresent(ui -> ui.getPage().reload()));
    }
}
