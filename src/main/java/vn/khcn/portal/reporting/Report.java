package vn.khcn.portal.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.DepartmentRecord;

/** A report of a regime for a period. Where it stands is the stamp desk's; its text is in its drafts. */
@Entity
@Table(name = "reporting_reports")
class Report extends DepartmentRecord {
    private long regimeId;
    private String period = "";
    private int edition = 1;
    private String title = "";
    private int draftNumber;
    private long compiledByAccount;
    private int openFindings;
    private @Nullable Integer number;
    private @Nullable LocalDate dated;
    private @Nullable Long replacesId;
    private @Nullable Long outboundId;

    protected Report() {}

    Report(long regimeId, Period period, String title) {
        this.regimeId = regimeId;
        this.period = period.code();
        this.title = title;
    }

    /** A new report in place of an issued one, which stays as it is. */
    Report replacement() {
        Report next = new Report(regimeId, period(), title);
        next.edition = edition + 1;
        next.replacesId = id();
        return next;
    }

    long regimeId() {
        return regimeId;
    }

    Period period() {
        return Period.parse(period);
    }

    String title() {
        return title;
    }

    int draftNumber() {
        return draftNumber;
    }

    long compiledByAccount() {
        return compiledByAccount;
    }

    @Nullable
    Long replacesId() {
        return replacesId;
    }

    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    LocalDate dated() {
        return dated;
    }

    @Nullable
    Long outboundId() {
        return outboundId;
    }

    void compiled(int draft, long account, int findings) {
        draftNumber = draft;
        compiledByAccount = account;
        openFindings = findings;
    }

    void found(int findings) {
        openFindings = findings;
    }

    void numbered(int given, LocalDate day, long outbound) {
        number = given;
        dated = day;
        outboundId = outbound;
    }

    ReportSummary summary(vn.khcn.portal.approval.ApprovalState state) {
        return new ReportSummary(id(), regimeId, period(), edition, title, state, draftNumber, openFindings, number,
                dated, replacesId);
    }
}
