package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khcn.portal.assignments.ui.TaskNavigation;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.AnswerDetails;
import vn.khcn.portal.meetings.DirectiveDetails;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.DueKind;
import vn.khcn.portal.meetings.DueMoveDetails;
import vn.khcn.portal.meetings.LeadKind;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Timeline;
import vn.khcn.portal.shell.component.Tone;

/** What stands on a directive's page. */
@org.springframework.stereotype.Component
class DirectivePanels {
    private final MeetingServices services;
    private final AttachmentPanels files;
    private final PeriodService periods;
    private final TopicService topics;

    DirectivePanels(MeetingServices services, AttachmentPanels files, PeriodService periods, TopicService topics) {
        this.services = services;
        this.files = files;
        this.periods = periods;
        this.topics = topics;
    }

    DetailsPage page(PageHead head, DirectiveDetails directive) {
        DirectiveSummary summary = directive.summary();
        DetailsPage page = new DetailsPage(head, DetailsPage.card("meetings.field.text", words(directive)),
                DetailsPage.card("meetings.directive.work", work(directive)),
                DetailsPage.card("meetings.directive.said", said(directive)));
        Actor actor = CurrentActor.get();
        boolean writes = directive.mayAnswer()
                && (actor.is(Role.OFFICE) || actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST));
        return page.side("meetings.directive.files", files.panel(DirectiveRegister.CODE, summary.id(), writes))
                .side("meetings.directive.history", services.joinery().history("meetings_directives", summary.id(),
                        DirectiveRegister.LABELS, this::stored));
    }

    private Div words(DirectiveDetails directive) {
        Div words = new Div(new Paragraph(directive.summary().plain()));
        directive.form().citations().forEach(c -> words.add(new Div("+ " + c)));
        words.add(
                new Anchor(MeetingNavigation.meeting(directive.summary().meetingId()), directive.summary().meeting()));
        return words;
    }

    private KeyValues work(DirectiveDetails directive) {
        DirectiveSummary summary = directive.summary();
        KeyValues facts = new KeyValues(DirectiveRegister.LABELS).add("lead", lead(directive))
                .add("coordinators", summary.coordinators()).add("supervisor", summary.supervisor())
                .add("due", due(directive)).add("deliverable", directive.form().deliverable())
                .add("givenBy", directive.givenBy()).add("givenOn", summary.givenOn())
                .add("reportedOn", summary.reportedOn());
        if (!directive.form().excuse().isEmpty()) {
            facts.add("excuse", directive.form().excuse());
        }
        if (summary.acceptedOn() != null) {
            facts.add("acceptedOn", DayText.of(summary.acceptedOn()) + " · " + directive.acceptedBy());
        }
        Long task = directive.taskId();
        if (task != null) {
            facts.add("task", new Anchor(TaskNavigation.task(task), MeetingMarks.text("meetings.handOff.open")));
        }
        if (directive.planId() != null) {
            facts.add("plan", MeetingMarks.text("meetings.handOff.planned"));
        }
        return facts;
    }

    private static Div lead(DirectiveDetails directive) {
        Div lead = new Div(directive.summary().lead().name());
        if (directive.summary().lead().kind() == LeadKind.ALL_UNITS) {
            Div hint = new Div(MeetingMarks.text("meetings.directive.units", directive.summary().doneUnits(),
                    directive.summary().units(),
                    directive.waiting().stream().map(UnitOption::shortName).collect(Collectors.joining(", "))));
            hint.addClassName("hint");
            lead.add(hint);
        }
        return lead;
    }

    private static Div due(DirectiveDetails directive) {
        DirectiveSummary summary = directive.summary();
        String words = directive.form().due().words();
        Div due = new Div(summary.due() == null
                ? MeetingMarks.text(summary.dueKind().textKey())
                : DayText.of(summary.due()) + (words.isEmpty() ? "" : " (" + words + ")"));
        for (DueMoveDetails move : directive.moves()) {
            Div line = new Div(MeetingMarks.text("meetings.extend.moved", DayText.of(move.fromDue()),
                    DayText.of(move.toDue()), move.decidedBy(), DayText.of(move.decidedOn()), move.reason()));
            line.addClassName("hint");
            due.add(line);
        }
        return due;
    }

    private static Component said(DirectiveDetails directive) {
        if (directive.answers().isEmpty()) {
            return new EmptyState("meetings.directive.silent", "meetings.directive.silentNext");
        }
        Timeline said = new Timeline();
        for (AnswerDetails answer : directive.answers()) {
            Chip kind = new Chip(switch (answer.kind()) {
                case DONE -> Tone.GREEN;
                case PROGRESS -> Tone.BLUE;
                case RETURNED -> Tone.RED;
            }, MeetingMarks.text(answer.kind().textKey()));
            String who = answer.unit().isEmpty() ? answer.by() : answer.unit() + " · " + answer.by();
            if (answer.replySymbol().isEmpty()) {
                said.add(DayText.of(answer.on()), who, answer.text() + " ", kind);
            } else {
                Long outbound = answer.outboundId();
                Component reply = outbound == null
                        ? new Span(answer.replySymbol())
                        : new Anchor("documents/outbound/" + outbound, answer.replySymbol());
                said.add(DayText.of(answer.on()), who, answer.text() + " ", reply, new Span(" "), kind);
            }
        }
        return said;
    }

    /** Asks for the topic of the unit's plan that the directive goes on in. */
    Dialog plan(DirectiveDetails directive, Runnable done) {
        Period period = periods.current();
        long unit = Objects.requireNonNull(CurrentActor.get().unitId());
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(MeetingMarks.text("meetings.handOff.plan"));
        dialog.setWidth("min(480px, 95vw)");
        ComboBox<TopicSummary> topic = new ComboBox<>(MeetingMarks.text("meetings.handOff.topic"));
        topic.setItems(topics.of(period, unit));
        topic.setItemLabelGenerator(TopicSummary::name);
        topic.setWidthFull();
        Button go = new Button(MeetingMarks.text("meetings.handOff.plan"), click -> {
            TopicSummary chosen = topic.getValue();
            if (chosen == null) {
                topic.setInvalid(true);
                return;
            }
            try {
                services.handOff().toPlan(directive.summary().id(), directive.summary().version(), period, chosen.id());
                dialog.close();
                Notice.done("meetings.handOff.planDone", period.label());
                done.run();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(MeetingMarks.text("shell.form.cancel"), click -> dialog.close()), go);
        dialog.add(new Paragraph(MeetingMarks.text("meetings.handOff.planWhat", period.label())), topic);
        return dialog;
    }

    private String stored(String column, String value) {
        return switch (column) {
            case "due_kind" -> services.joinery().text(DueKind.valueOf(value).textKey());
            case "coordinators" -> Arrays.stream(value.split(",")).filter(v -> v.matches("\\d+"))
                    .map(v -> services.people().unit(Long.parseLong(v)).map(UnitOption::shortName).orElse(v))
                    .collect(Collectors.joining(", "));
            default -> value;
        };
    }
}
