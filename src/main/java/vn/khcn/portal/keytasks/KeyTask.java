package vn.khcn.portal.keytasks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A task of a year's plan of the director. */
@Entity
@Table(name = "keytasks_tasks")
class KeyTask extends DepartmentRecord {
    static final int LONGEST = 2000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private int year;
    @Enumerated(EnumType.STRING)
    @Column(name = "task_group")
    private KeyGroup group = KeyGroup.FOCUS;
    private int position;
    @Column(columnDefinition = "text")
    private String text = "";
    private String decision = "";

    protected KeyTask() {}

    KeyTask(KeyTaskForm form, int position) {
        this.position = position;
        write(form);
    }

    final void write(KeyTaskForm form) {
        if (form.year() < FIRST_YEAR || form.year() > LAST_YEAR) {
            throw BusinessRule.at("year", "keytasks.rule.year");
        }
        year = form.year();
        group = form.group();
        text = CleanText.line(form.text());
        if (text.isEmpty() || text.length() > LONGEST) {
            throw BusinessRule.at("text", "keytasks.rule.text", LONGEST);
        }
        decision = CleanText.line(form.decision());
    }

    void place(int at) {
        position = at;
    }

    int position() {
        return position;
    }

    KeyTaskForm form() {
        return new KeyTaskForm(year, group, text, decision);
    }
}
