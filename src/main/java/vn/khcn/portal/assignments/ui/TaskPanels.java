package vn.khcn.portal.assignments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.ExtensionDetails;
import vn.khcn.portal.assignments.TaskDetails;
import vn.khcn.portal.assignments.TaskForm;
import vn.khcn.portal.assignments.TaskKind;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Timeline;

/** What stands on a task's page. */
@Component
class TaskPanels {
    private final Joinery joinery;
    private final AttachmentPanels files;
    private final PeopleService people;
    private final KindService kinds;

    TaskPanels(Joinery joinery, AttachmentPanels files, PeopleService people, KindService kinds) {
        this.joinery = joinery;
        this.files = files;
        this.people = people;
        this.kinds = kinds;
    }

    DetailsPage page(PageHead head, TaskDetails task) {
        long id = task.summary().id();
        Paragraph content = new Paragraph(task.form().content());
        content.addClassName("pre-line");
        DetailsPage page = new DetailsPage(head, DetailsPage.card("assignments.field.content", content),
                DetailsPage.card("assignments.form.source", source(task.form())),
                DetailsPage.card("assignments.form.task", work(task)));
        return page
                .side("assignments.details.history",
                        joinery.history("assignments_tasks", id, TaskRegister.LABELS, this::words))
                .side("assignments.details.files", files.panel(TaskRegister.CODE, id, task.mayRecord()))
                .side("assignments.details.use", use(task));
    }

    private static KeyValues source(TaskForm form) {
        return new KeyValues(TaskRegister.LABELS).add("sourceIssuer", form.sourceIssuer())
                .add("source", new DocumentReference(form.sourceKind().name(), form.sourceSymbol(), form.sourceDate())
                        .toString())
                .add("arrivalNumber", form.arrivalNumber());
    }

    private static KeyValues work(TaskDetails task) {
        KeyValues facts = new KeyValues(TaskRegister.LABELS);
        facts.add("kind", facts.getTranslation(task.form().kind().textKey()));
        if (!task.form().figure().isEmpty()) {
            facts.add("figure", task.form().figure());
        }
        facts.add("leadUnit", task.form().leadUnit().name()).add("coordinators", task.summary().coordinators())
                .add("assignedOn", task.form().assignedOn()).add("due", due(task)).add("startedOn",
                        task.form().startedOn())
                .add("completedOn", task.summary().completedOn()).add("reply", task.summary().reply())
                .add("progress", task.summary().progress());
        return facts;
    }

    /** The deadline of today with the way it moved. */
    private static Div due(TaskDetails task) {
        Div shown = new Div(DayText.of(task.summary().due()));
        if (task.summary().due() == null) {
            shown.setText(shown.getTranslation("assignments.deadline.NO_DUE"));
        }
        for (ExtensionDetails moved : task.extensions()) {
            Div line = new Div(shown.getTranslation("assignments.details.moved", DayText.of(moved.fromDue()),
                    DayText.of(moved.toDue()), moved.decision(), DayText.of(moved.decidedOn()), moved.reason()));
            line.addClassName("hint");
            shown.add(line);
        }
        return shown;
    }

    private static Timeline use(TaskDetails task) {
        Timeline use = new Timeline();
        if (task.reportedIn() != null) {
            use.add(Period.parse(task.reportedIn()).label(), "", use.getTranslation("assignments.details.reported"));
        } else {
            use.add("", "", use.getTranslation("assignments.details.unreported"));
        }
        return use;
    }

    private String words(String column, String stored) {
        return switch (column) {
            case "lead_unit_id" -> unit(stored);
            case "coordinators" -> java.util.Arrays.stream(stored.split(",")).map(this::unit).sorted()
                    .collect(java.util.stream.Collectors.joining(", "));
            case "kind" -> joinery.text(TaskKind.valueOf(stored).textKey());
            case "source_kind", "reply_kind" -> kinds.get(stored).name();
            default -> stored;
        };
    }

    private String unit(String id) {
        return people.unit(Long.parseLong(id)).map(UnitOption::shortName).orElse(id);
    }
}
