package vn.khcn.portal.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.HeldFigure;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.DepartmentRecord;

/** A task given by the province. Whether it is late is never stored: see {@link DeadlineState}. */
@Entity
@Table(name = "assignments_tasks")
class AssignedTask extends DepartmentRecord {
    private String sourceIssuer = "";
    private String sourceKind = "";
    private String sourceSymbol = "";
    private LocalDate sourceDate = LocalDate.EPOCH;
    private String arrivalNumber = "";
    private @Nullable Long inboundId;
    @Column(columnDefinition = "text")
    private String content = "";
    @Enumerated(EnumType.STRING)
    private TaskKind kind = TaskKind.ONE_OFF;
    private LocalDate assignedOn = LocalDate.EPOCH;
    private @Nullable LocalDate firstDue;
    private @Nullable LocalDate due;
    private long leadUnitId;
    private String coordinators = "";
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate completedOn;
    private String replyKind = KindOption.LETTER;
    private String replySymbol = "";
    private @Nullable LocalDate replyDate;
    private @Nullable Long outboundId;
    private @Nullable String reportedIn;
    @Column(length = 1000)
    private String progress = "";
    private boolean internal;
    private String figure = "";

    protected AssignedTask() {}

    AssignedTask(TaskForm form, @Nullable Long inboundId) {
        write(form, inboundId);
        firstDue = form.due();
        due = form.due();
    }

    /** Writes what the form says, but for the deadline, which has its own rules. */
    void write(TaskForm form, @Nullable Long knownInbound) {
        sourceIssuer = CleanText.line(form.sourceIssuer());
        sourceKind = form.sourceKind().code();
        sourceSymbol = CleanText.line(form.sourceSymbol());
        sourceDate = form.sourceDate();
        arrivalNumber = CleanText.line(form.arrivalNumber());
        inboundId = knownInbound;
        content = CleanText.multiline(form.content());
        figure = HeldFigure.checked("figure", form.figure(), content);
        kind = form.kind();
        assignedOn = form.assignedOn();
        leadUnitId = form.leadUnit().id();
        coordinators = form.coordinators().stream().map(UnitOption::id).filter(id -> id != leadUnitId).sorted()
                .map(String::valueOf).collect(Collectors.joining(","));
        startedOn = form.startedOn();
    }

    /** Corrects a deadline that no decision has moved yet. */
    void correctDue(@Nullable LocalDate day) {
        firstDue = day;
        due = day;
    }

    void extend(LocalDate day) {
        due = day;
    }

    void start(LocalDate day) {
        startedOn = day;
    }

    void complete(LocalDate day, String kindOfReply, String symbol, @Nullable LocalDate date, @Nullable Long outbound) {
        completedOn = day;
        replyKind = kindOfReply;
        replySymbol = CleanText.line(symbol);
        replyDate = date;
        outboundId = outbound;
    }

    void reopen() {
        completedOn = null;
        replyKind = KindOption.LETTER;
        replySymbol = "";
        replyDate = null;
        outboundId = null;
    }

    /** How far it is, in the unit's words, until the answer says it. */
    void note(String words) {
        String clean = CleanText.line(words);
        if (clean.length() > 1000) {
            throw BusinessRule.at("progress", "assignments.rule.progress", 1000);
        }
        progress = clean;
    }

    String progress() {
        return progress;
    }

    void reported(String period) {
        if (reportedIn == null) {
            reportedIn = period;
        }
    }

    WorkState workAt(LocalDate day) {
        return WorkState.at(day, startedOn, completedOn);
    }

    /** A unit that leads or helps ended; another follows it. */
    void replace(long ended, long next) {
        if (leadUnitId == ended) {
            leadUnitId = next;
        }
        coordinators = coordinatorIds().stream().map(u -> u == ended ? next : u).filter(u -> u != leadUnitId)
                .distinct().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean ledBy(@Nullable Long unit) {
        return unit != null && unit == leadUnitId;
    }

    Set<Long> coordinatorIds() {
        return Arrays.stream(coordinators.split(",")).filter(s -> !s.isEmpty()).map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Given by our own leaders: followed like the others, but reports to the province do not count it. */
    AssignedTask ofOurOwn() {
        internal = true;
        return this;
    }

    boolean internal() {
        return internal;
    }

    String sourceIssuer() {
        return sourceIssuer;
    }

    String sourceKind() {
        return sourceKind;
    }

    String sourceSymbol() {
        return sourceSymbol;
    }

    LocalDate sourceDate() {
        return sourceDate;
    }

    String arrivalNumber() {
        return arrivalNumber;
    }

    @Nullable
    Long inboundId() {
        return inboundId;
    }

    String content() {
        return content;
    }

    /** A number that stands in the content, as it was written. */
    String figure() {
        return figure;
    }

    TaskKind kind() {
        return kind;
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    @Nullable
    LocalDate firstDue() {
        return firstDue;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    long leadUnitId() {
        return leadUnitId;
    }

    @Nullable
    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    String replyKind() {
        return replyKind;
    }

    String replySymbol() {
        return replySymbol;
    }

    @Nullable
    LocalDate replyDate() {
        return replyDate;
    }

    @Nullable
    Long outboundId() {
        return outboundId;
    }

    @Nullable
    String reportedIn() {
        return reportedIn;
    }
}
