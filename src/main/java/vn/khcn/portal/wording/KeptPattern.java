package vn.khcn.portal.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A pattern that the office has changed or made; what it never touched is only in the shipped files. */
@Entity
@Table(name = "wording_patterns")
class KeptPattern extends DepartmentRecord {
    @Column(updatable = false)
    private String code = "";
    private String name = "";
    private String topic = "";
    private int sortOrder;
    private int level;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private LinePattern.Form form = LinePattern.Form.SENTENCE;
    private String register = "";
    private String ofMeasure = "";
    private String narrowing = "";
    @Column(columnDefinition = "text")
    private String text = "";
    @Column(columnDefinition = "text")
    private String item = "";
    @Column(columnDefinition = "text")
    private String nothing = "";
    @Column(columnDefinition = "text")
    private String note = "";
    private boolean planned;
    private boolean used;
    /** False once it went back to the shipped wording, which then also follows new versions of the portal. */
    private boolean own;

    protected KeptPattern() {}

    KeptPattern(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean own() {
        return own;
    }

    void write(LinePattern p) {
        fill(p);
        own = true;
    }

    void goBackTo(LinePattern shipped) {
        fill(shipped);
        own = false;
    }

    private void fill(LinePattern p) {
        name = CleanText.line(p.name());
        topic = CleanText.line(p.topic());
        sortOrder = p.order();
        level = p.level();
        form = p.form();
        register = p.register();
        ofMeasure = p.of();
        narrowing = p.narrowing();
        text = CleanText.line(p.text());
        item = CleanText.line(p.item());
        nothing = CleanText.line(p.nothing());
        note = CleanText.line(p.note());
        planned = p.planned();
        used = p.used();
    }

    LinePattern pattern() {
        return new LinePattern(code, name, topic, sortOrder, level, form, register, ofMeasure,
                LinePattern.narrowing(narrowing), text, item, nothing, note, planned, used);
    }
}
