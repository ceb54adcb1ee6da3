package vn.khcn.portal.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;

/** One sentence or paragraph of a unit. Its version counts changes of the words; order and marks do not conflict. */
@Entity
@Table(name = "entries_entries")
class Entry extends DepartmentRecord {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "part_id")
    private Part part;
    @Column(updatable = false)
    private long topicId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind = EntryKind.RESULT;
    @OptimisticLock(excluded = true)
    private double position;
    private int level = 1;
    @Column(columnDefinition = "text")
    private String text = "";
    @Convert(converter = Notes.class)
    @Column(columnDefinition = "text")
    private List<String> notes = List.of();
    @OptimisticLock(excluded = true)
    private boolean standing;
    @OptimisticLock(excluded = true)
    private boolean unread;
    private boolean notArising;
    @Column(updatable = false)
    private @Nullable String sourceKey;
    private String writtenBy = "";
    private Instant writtenAt = Instant.EPOCH;
    @OptimisticLock(excluded = true)
    private @Nullable String reviewedBy;
    @OptimisticLock(excluded = true)
    private @Nullable Instant reviewedAt;
    @Column(columnDefinition = "text")
    private @Nullable String officeText;
    private @Nullable String officeBy;
    private @Nullable Instant officeAt;
    @OptimisticLock(excluded = true)
    @Column(columnDefinition = "text")
    private @Nullable String returnComment;

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    Entry(Part part, long topicId, EntryKind kind, double position, EntryText words) {
        this.part = part;
        this.topicId = topicId;
        this.kind = kind;
        this.position = position;
        text = words.text();
        notes = words.notes();
        level = words.level();
    }

    Part part() {
        return part;
    }

    long topicId() {
        return topicId;
    }

    EntryKind kind() {
        return kind;
    }

    double position() {
        return position;
    }

    String text() {
        return text;
    }

    List<String> notes() {
        return notes;
    }

    int level() {
        return level;
    }

    boolean standing() {
        return standing;
    }

    boolean unread() {
        return unread;
    }

    boolean notArising() {
        return notArising;
    }

    boolean reviewed() {
        return reviewedAt != null;
    }

    @Nullable
    String sourceKey() {
        return sourceKey;
    }

    EntryText words() {
        return new EntryText(text, notes, level);
    }

    /** Nobody has changed the words since the row was made. */
    boolean untouched() {
        return version() == 0;
    }

    /** Nothing was typed yet: such a row counts nowhere. */
    boolean blank() {
        return text.isEmpty();
    }

    /** The words as the report prints them. */
    String printedText() {
        return officeText == null ? text : officeText;
    }

    void write(EntryText words, Writer writer) {
        if (words.equals(words())) {
            return;
        }
        text = words.text();
        notes = words.notes();
        level = words.level();
        notArising = false;
        sign(writer);
    }

    /** Whoever wrote last; a head's own words need no second look, a specialist's do. */
    void sign(Writer writer) {
        writtenBy = writer.name();
        writtenAt = writer.at();
        unread = false;
        reviewedBy = writer.head() ? writer.name() : null;
        reviewedAt = writer.head() ? writer.at() : null;
    }

    /** Taken over from somewhere: to be read before it may be submitted. */
    void takenOver(@Nullable String from, boolean isStanding, Writer writer) {
        sourceKey = from;
        standing = isStanding;
        sign(writer);
        unread = true;
        reviewedBy = null;
        reviewedAt = null;
    }

    /** Taken over by choice, its words before the eyes: a head needs no second look. */
    void chosen(@Nullable String from, boolean isStanding, Writer writer) {
        takenOver(from, isStanding, writer);
        if (writer.head()) {
            read(writer);
        }
    }

    void nothingArose(String words, Writer writer) {
        text = words;
        sign(writer);
        notArising = true;
    }

    /** A specialist has read it; a head has reviewed it. */
    void read(Writer reader) {
        unread = false;
        if (reader.head()) {
            reviewedBy = reader.name();
            reviewedAt = reader.at();
        }
    }

    void moveTo(double place) {
        position = place;
    }

    /** Its unit ended before the part was handed in: the row goes on in the part of the unit that follows. */
    void carryTo(Part next, double place) {
        part = next;
        position = place;
    }

    void keepStanding(boolean on) {
        standing = on;
    }

    void editByOffice(@Nullable String words, Writer writer) {
        officeText = words == null || words.equals(text) ? null : words;
        officeBy = officeText == null ? null : writer.name();
        officeAt = officeText == null ? null : writer.at();
    }

    void comment(@Nullable String comment) {
        returnComment = comment;
    }

    EntryDetails details() {
        return new EntryDetails(id(), version(), part.id(), part.unitId(), part.period(), topicId, kind, position,
                level,
                text, notes, standing, unread, notArising, sourceKey, writtenBy, writtenAt, reviewedBy, reviewedAt,
                officeText, officeBy, officeAt, Objects.requireNonNullElse(returnComment, ""));
    }
}
