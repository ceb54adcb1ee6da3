package vn.khcn.portal.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** A record of any register. */
@Entity
@Table(name = "registers_records")
@DynamicUpdate
class RegisterRecord extends SlottedRecord {
    private static final int TITLE = 500;
    private static final int SOUGHT = 700;
    @Column(updatable = false)
    private String register = "";
    private boolean removed;
    private @Nullable String removal;
    private long unitId;
    private String officer = "";
    private String title = "";
    private String sought = "";
    private String began = "";
    private String state = "";
    private LocalDate mainDay = LocalDate.EPOCH;

    protected RegisterRecord() {}

    /** @param began the state it enters the portal in */
    RegisterRecord(String register, long unitId, String officer, String began) {
        this.register = register;
        this.unitId = unitId;
        this.officer = officer;
        this.began = began;
        this.state = began;
    }

    /** Takes checked values; {@code name} is what the title pattern came to, {@code words} all that finds it. */
    void fill(RegisterDefinition definition, RecordValues values, String name, String words) {
        keep(definition.fields(), values);
        title = cut(CleanText.line(name), TITLE);
        sought = cut(CleanText.sought(CleanText.line(words)), SOUGHT);
        mainDay = Objects.requireNonNull(values.day(definition.mainDay()));
    }

    void moveTo(String next) {
        state = next;
    }

    void giveTo(long unit) {
        unitId = unit;
    }

    /** Somebody else looks after it from now on. */
    void keptBy(String successor) {
        officer = successor;
    }

    void remove(String reason) {
        removed = true;
        removal = reason;
    }

    void restore() {
        removed = false;
        removal = null;
    }

    RecordRow row(RegisterDefinition definition) {
        return new RecordRow(id(), version(), register, unitId, officer, title, state, mainDay, removal,
                values(definition.fields()));
    }

    RecordTitle named() {
        return new RecordTitle(id(), register, title, state, mainDay);
    }

    String register() {
        return register;
    }

    boolean removed() {
        return removed;
    }

    long unitId() {
        return unitId;
    }

    /** The state it entered the portal in: its events lead on from there. */
    String began() {
        return began;
    }

    String state() {
        return state;
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
