package vn.khcn.portal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.DepartmentRecord;

/** One directive of a meeting. Whether it is late is never stored: see {@link DirectiveState}. */
@Entity
@Table(name = "meetings_directives")
class Directive extends DepartmentRecord {
    @Column(updatable = false)
    private long meetingId;
    private long groupId;
    private int position;
    private String number = "";
    @Enumerated(EnumType.STRING)
    private LineForm form = LineForm.DIRECTIVE;
    @Column(columnDefinition = "text")
    private String text = "";
    @Column(columnDefinition = "text")
    private String citations = "";
    @Enumerated(EnumType.STRING)
    private LeadKind leadKind = LeadKind.NONE;
    private @Nullable Long leadId;
    private String leadName = "";
    private String answering = "";
    private String coordinators = "";
    private @Nullable Long supervisorId;
    @Enumerated(EnumType.STRING)
    private DueKind dueKind = DueKind.NONE;
    private String dueWords = "";
    private @Nullable LocalDate firstDue;
    private @Nullable LocalDate due;
    private String deliverable = "";
    private String excuse = "";
    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable String acceptedBy;
    private @Nullable Long taskId;
    private @Nullable Long planId;

    protected Directive() {}

    Directive(DirectiveGroup group, int position, DirectiveForm written) {
        meetingId = group.meetingId();
        place(group.id(), position);
        write(written);
    }

    final void write(DirectiveForm written) {
        form = written.form();
        text = written.text();
        citations = String.join("\n", written.citations());
        leadKind = written.lead().kind();
        leadId = written.lead().id();
        leadName = written.lead().name();
        coordinators = Ids.text(written.coordinators().stream().filter(u -> !written.lead().unitIs(u)).toList());
        supervisorId = written.supervisor();
        dueKind = written.due().kind();
        dueWords = written.due().words();
        firstDue = written.due().day();
        due = written.due().day();
        deliverable = written.deliverable();
        excuse = written.excuse();
    }

    final void place(long group, int at) {
        groupId = group;
        position = at;
    }

    /** The notice is issued: from now on it is followed. @param answers the units that answer for themselves */
    void give(String itsNumber, LocalDate day, Collection<Long> answers) {
        number = itsNumber;
        givenOn = day;
        answering = Ids.text(answers);
    }

    /** The next meeting is called: it is due there. */
    void dueAt(@Nullable LocalDate meeting) {
        firstDue = meeting;
        due = meeting;
    }

    /** A unit that leads, answers or helps ended; another follows it. */
    void replace(long ended, UnitOption next) {
        if (lead().unitIs(ended)) {
            leadId = next.id();
            leadName = next.name();
        }
        answering = Ids.text(answering().stream().map(u -> u == ended ? next.id() : u).toList());
        coordinators = Ids.text(coordinators().stream().map(u -> u == ended ? next.id() : u)
                .filter(u -> !lead().unitIs(u)).toList());
    }

    void extend(LocalDate to) {
        due = to;
    }

    void answered(LocalDate day) {
        if (answeredOn == null) {
            answeredOn = day;
        }
    }

    void reported(@Nullable LocalDate day) {
        reportedOn = day;
    }

    void accept(@Nullable LocalDate day, @Nullable String by) {
        acceptedOn = day;
        acceptedBy = by;
    }

    void followedByTask(@Nullable Long task) {
        taskId = task;
    }

    void followedByPlan(@Nullable Long plan) {
        planId = plan;
    }

    long meetingId() {
        return meetingId;
    }

    long groupId() {
        return groupId;
    }

    int position() {
        return position;
    }

    String number() {
        return number;
    }

    boolean counts() {
        return form != LineForm.INTRO;
    }

    Lead lead() {
        return new Lead(leadKind, leadId, leadName);
    }

    Set<Long> answering() {
        return Ids.read(answering);
    }

    Set<Long> coordinators() {
        return Ids.read(coordinators);
    }

    @Nullable
    Long supervisorId() {
        return supervisorId;
    }

    String text() {
        return text;
    }

    DueKind dueKind() {
        return dueKind;
    }

    @Nullable
    LocalDate firstDue() {
        return firstDue;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    LocalDate givenOn() {
        return givenOn;
    }

    @Nullable
    LocalDate answeredOn() {
        return answeredOn;
    }

    @Nullable
    LocalDate reportedOn() {
        return reportedOn;
    }

    @Nullable
    LocalDate acceptedOn() {
        return acceptedOn;
    }

    @Nullable
    String acceptedBy() {
        return acceptedBy;
    }

    @Nullable
    Long taskId() {
        return taskId;
    }

    @Nullable
    Long planId() {
        return planId;
    }

    DirectiveForm form() {
        return new DirectiveForm(form, text, lead(), coordinators(), supervisorId, new Due(dueKind, due, dueWords),
                deliverable, List.of(citations.split("\n")), excuse);
    }
}
