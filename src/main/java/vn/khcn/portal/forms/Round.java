package vn.khcn.portal.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.DepartmentRecord;

/** What units are asked for: a form of a period, or a question with a row for each unit. It keeps the form it began with. */
@Entity
@Table(name = "forms_rounds")
class Round extends DepartmentRecord {
    private static final int TITLE = 500;
    private static final int QUESTION = 4000;
    private String title = "";
    private String question = "";
    private String formCode = "";
    @Column(length = Length.LONG32)
    private String definition = "";
    private String periodCode = "";
    private LocalDate openedOn = LocalDate.EPOCH;
    private LocalDate dueOn = LocalDate.EPOCH;
    private @Nullable Long inboundId;
    private @Nullable Long outboundId;
    private @Nullable LocalDate closedOn;

    protected Round() {}

    /** @param regular true for the form of a period, which reports print */
    Round(OpenRound order, FormDefinition form, boolean regular, LocalDate today) {
        title = required("title", order.title(), TITLE);
        question = CleanText.multiline(order.question());
        if (question.length() > QUESTION) {
            throw BusinessRule.at("question", "forms.rule.tooLong", QUESTION);
        }
        formCode = regular ? form.code() : "";
        definition = FormFile.write(form);
        periodCode = order.period().code();
        openedOn = today;
        inboundId = order.inboundId();
        due(order.dueOn());
    }

    final void due(LocalDate day) {
        if (day.isBefore(openedOn)) {
            throw BusinessRule.at("dueOn", "forms.rule.dueBeforeOpen");
        }
        dueOn = day;
    }

    void answeredBy(long outbound) {
        outboundId = outbound;
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    void reopen() {
        closedOn = null;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw BusinessRule.broken("forms.rule.closed");
        }
    }

    FormDefinition form() {
        return FormFile.read(definition);
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    boolean regular() {
        return !formCode.isEmpty();
    }

    Period period() {
        return Period.parse(periodCode);
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    Long inboundId() {
        return inboundId;
    }

    @Nullable
    Long outboundId() {
        return outboundId;
    }

    boolean closed() {
        return closedOn != null;
    }

    private static String required(String field, String text, int longest) {
        String clean = CleanText.line(text);
        if (clean.isEmpty() || clean.length() > longest) {
            throw BusinessRule.at(field, "forms.rule.required", longest);
        }
        return clean;
    }
}
