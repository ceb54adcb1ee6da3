package vn.khcn.portal.entries.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.Statements;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.entries.EntryDesk;
import vn.khcn.portal.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khcn.portal.entries.EntryDesk.OCTOBER;

/** What opening the grid costs the database; the number may only go down. */
@PortalTest
class GridStatementsTest extends SpringBrowserlessTest {
    private static final int MOST = 60;
    @Autowired
    EntryDesk desks;
    @Autowired
    TestClock clock;
    private EntryDesk.Desk desk;

    @BeforeEach
    void found() {
        clock.setDay(TestClock.START);
        desk = desks.found();
    }

    @Test
    void moreRowsCostNoMoreStatements() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            write(2);
            int few = open().size();
            write(20);
            List<String> many = open();
            assertThat(many).as(() -> String.join("\n", many)).hasSizeLessThanOrEqualTo(Math.min(few, MOST));
        });
    }

    private List<String> open() {
        return Statements.during(() -> navigate(ProgressGridView.class));
    }

    private void write(int rows) {
        for (int i = 0; i < rows; i++) {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận " + i + " hồ sơ");
        }
    }
}
