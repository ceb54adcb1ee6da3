package vn.khcn.portal.reporting;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.Statements;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** What compiling a report costs the database; the number may only go down. */
@PortalTest
class CompileStatementsTest {
    private static final int MOST = 60;
    @Autowired
    ReportOffice offices;
    @Autowired
    CompileService compiles;
    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        clock.setDay(TestClock.START);
    }

    @Test
    void moreRecordsBehindAFigureCostNoMoreStatements() {
        ReportOffice.Desk office = offices.found();
        long report = offices.compiled(office);
        int few = compile(office, report).size();
        for (int i = 0; i < 20; i++) {
            offices.test(office, 1);
        }
        List<String> many = compile(office, report);
        assertThat(many).as(() -> String.join("\n", many)).hasSizeLessThanOrEqualTo(Math.min(few, MOST));
    }

    private List<String> compile(ReportOffice.Desk office, long report) {
        return Statements.during(() -> CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> compiles.compile(report, Progress.SILENT)));
    }
}
