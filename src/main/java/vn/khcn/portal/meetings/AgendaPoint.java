package vn.khcn.portal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** What a unit brings to a meeting. */
@Entity
@Table(name = "meetings_points")
class AgendaPoint extends DepartmentRecord {
    private static final int LONGEST = 5000;
    @Column(updatable = false)
    private long meetingId;
    private long unitId;
    private int position;
    @Column(columnDefinition = "text")
    private String text = "";
    @Enumerated(EnumType.STRING)
    private PointOutcome outcome = PointOutcome.OPEN;
    private @Nullable Long carriedFrom;

    protected AgendaPoint() {}

    AgendaPoint(long meetingId, long unitId, int position, String text, @Nullable Long carriedFrom) {
        this.meetingId = meetingId;
        this.unitId = unitId;
        this.position = position;
        this.carriedFrom = carriedFrom;
        write(text);
    }

    final void write(String words) {
        text = CleanText.line(words);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw BusinessRule.at("text", "meetings.rule.pointText", LONGEST);
        }
    }

    /** Its unit ended; the one that follows brings it. */
    void giveTo(long unit) {
        unitId = unit;
    }

    @Nullable
    Long carriedFrom() {
        return carriedFrom;
    }

    void outcome(PointOutcome now) {
        outcome = now;
    }

    long meetingId() {
        return meetingId;
    }

    long unitId() {
        return unitId;
    }

    int position() {
        return position;
    }

    PointOutcome outcome() {
        return outcome;
    }

    String text() {
        return text;
    }

    PointDetails details(String unit, boolean writable) {
        return new PointDetails(id(), version(), meetingId, unitId, unit, text, outcome, carriedFrom, writable);
    }
}
