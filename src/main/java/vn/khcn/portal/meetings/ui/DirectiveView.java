package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.DirectiveDetails;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;

/** A directive: its words, who works on it until when, what was said, what it went on as. */
@Route(MeetingNavigation.DIRECTIVES + "/:directive([0-9]{1,18})")
@PermitAll
class DirectiveView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient MeetingServices services;
    private final transient DirectivePanels panels;
    private long id;

    DirectiveView(MeetingServices services, DirectivePanels panels) {
        this.services = services;
        this.panels = panels;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("directive").orElseThrow(NotFoundException::new);
        build();
    }

    private void build() {
        DirectiveDetails directive = services.book().find(id).orElseThrow(NotFoundException::new);
        DirectiveSummary summary = directive.summary();
        PageHead head = new PageHead(getTranslation("meetings.directive.title", summary.number(), summary.meeting()))
                .back(MeetingNavigation.DIRECTIVES, getTranslation("meetings.book.title"))
                .chips(Chip.of(MeetingMarks.of(summary.state())), MeetingMarks.due(summary));
        actions(head, directive);
        removeAll();
        add(panels.page(head, directive));
    }

    private void actions(PageHead head, DirectiveDetails directive) {
        DirectiveSummary summary = directive.summary();
        if (directive.mayExtend()) {
            head.actions(new Button(getTranslation("meetings.extend.title"),
                    click -> new ExtendDialog(services, directive, this::build).open()));
        }
        Actor actor = CurrentActor.get();
        if (actor.is(Role.OFFICE) && summary.leadUnit() != null && directive.taskId() == null
                && directive.mayAnswer()) {
            head.actions(new Button(getTranslation("meetings.handOff.task"), click -> act(() -> {
                services.handOff().toTask(summary.id(), summary.version());
                Notice.done("meetings.handOff.taskDone");
            })));
        }
        if ((actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST)) && directive.mayAnswer()
                && directive.planId() == null) {
            head.actions(new Button(getTranslation("meetings.handOff.plan"),
                    click -> panels.plan(directive, this::build).open()));
        }
        if (directive.mayAccept() && summary.state() == DirectiveState.REPORTED) {
            head.actions(new Button(getTranslation("meetings.accept.return"),
                    click -> new WordsDialog("meetings.accept.return", "meetings.answer.reason",
                            "meetings.accept.return", reason -> {
                                services.directives().giveBack(summary.id(), summary.version(), reason);
                                build();
                            }).open()));
        }
        if (directive.mayAnswer() && !directive.mayAccept()) {
            head.primary(new Button(getTranslation("meetings.answer.report"),
                    click -> new AnswerDialog(services, summary.id(), this::build).open()));
        }
        if (directive.mayAccept()) {
            head.primary(new Button(getTranslation("meetings.accept.accept"), click -> act(() -> {
                services.directives().accept(summary.id(), summary.version());
                Notice.undo(() -> act(() -> services.directives().reopen(summary.id(),
                        services.book().find(id).orElseThrow().summary().version())), "meetings.accept.accepted");
            })));
        }
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            build();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }
}
