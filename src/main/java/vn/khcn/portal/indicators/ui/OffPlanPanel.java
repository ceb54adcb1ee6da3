package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khcn.portal.indicators.OffPlanCause;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.indicators.OffPlanSubject;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.ReasonDialog;
import vn.khcn.portal.shell.component.Timeline;

/** The reasons a unit gave for being off plan, and what leaders asked; the unit answers here. */
class OffPlanPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient OffPlanService service;
    private final transient OffPlanSubject subject;
    private final String title;
    private final boolean behind;

    OffPlanPanel(OffPlanService service, OffPlanSubject subject, String title, boolean behind) {
        this.service = service;
        this.subject = subject;
        this.title = title;
        this.behind = behind;
        show();
    }

    private void show() {
        removeAll();
        List<OffPlanReason> said = service.said(subject);
        if (said.isEmpty()) {
            add(new EmptyState("indicators.offPlan.empty",
                    behind ? "indicators.offPlan.owed" : "indicators.offPlan.onPlan"));
        } else {
            Timeline line = new Timeline();
            said.forEach(word -> line.add(DayText.of(word.on()), word.by(), words(word)));
            add(line);
        }
        Div deeds = new Div();
        deeds.addClassName("toolbar");
        if (behind && works() && service.mayExplain(subject)) {
            Button explain = new Button(getTranslation("indicators.offPlan.explain"),
                    click -> new CauseDialog(this::explain).open());
            explain.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            deeds.add(explain);
        }
        if (leads() && subject.unit() != null) {
            deeds.add(new Button(getTranslation("indicators.offPlan.ask"), click -> new ReasonDialog(
                    "indicators.offPlan.ask", "indicators.offPlan.send", this::ask).about(title).open()));
        }
        if (deeds.getComponentCount() > 0) {
            add(deeds);
        } else if (behind) {
            Span hint = new Span(getTranslation("indicators.offPlan.unitAnswers"));
            hint.addClassName("hint");
            add(hint);
        }
    }

    private void explain(OffPlanCause cause, String comment) {
        service.explain(subject, cause, comment);
        Notice.done("indicators.offPlan.said");
        show();
    }

    private void ask(String question) {
        service.ask(subject, title, question);
        Notice.done("indicators.offPlan.asked");
        show();
    }

    private String words(OffPlanReason word) {
        String asked = word.question() ? getTranslation("indicators.offPlan.question") : "";
        String said = word.said(this::getTranslation);
        return asked.isEmpty() || said.isEmpty() ? asked + said : asked + ": " + said;
    }

    private static boolean works() {
        Actor actor = CurrentActor.get();
        return actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD) || actor.is(Role.OFFICE);
    }

    private static boolean leads() {
        Actor actor = CurrentActor.get();
        return actor.is(Role.DIRECTOR) || actor.is(Role.DEPUTY) || actor.is(Role.OFFICE);
    }
}
