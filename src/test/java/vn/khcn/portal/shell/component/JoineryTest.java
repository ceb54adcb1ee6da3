package vn.khcn.portal.shell.component;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class JoineryTest extends SpringBrowserlessTest {
    @Autowired
    Joinery joinery;
    @Autowired
    TestOffice offices;

    @Test
    void workInTheBackgroundActsAsWhoStartedItAndComesBack() throws InterruptedException {
        var actor = offices.found().actor(Role.OFFICE);
        AtomicReference<String> result = new AtomicReference<>();
        CountDownLatch seen = new CountDownLatch(1);
        CurrentActor.runAs(actor, () -> joinery.background("shell.search.label", progress -> {
            assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
            progress.at(0.5, "nửa");
            return CurrentActor.get().name();
        }, result::set));
        assertThat(find(ProgressBar.class).all()).hasSize(1);
        seen.countDown();
        await(() -> find(ProgressBar.class).all().isEmpty());
        assertThat(result.get()).isEqualTo(actor.name());
    }

    @Test
    void workThatFailsIsTold() throws InterruptedException {
        CurrentActor.runAs(offices.found().actor(Role.OFFICE),
                () -> joinery.background("shell.search.label", progress -> {
                    throw BusinessRule.broken("shell.rule.viewName", 100);
                }, result -> {}));
        await(() -> !find(Notification.class).all().isEmpty());
        assertThat(find(Notification.class).single().getElement().getTextRecursively()).contains("không quá 100 chữ");
    }

    @Test
    void everyProblemIsSaidInWords() {
        assertThat(Problem.of(new IllegalStateException(BusinessRule.broken("shell.rule.viewName", 100))).text())
                .isEqualTo("Đặt tên cho chế độ xem, không quá 100 chữ.");
        assertThat(Problem.of(new StaleRecord("x")).kind()).isEqualTo(Problem.Kind.CONFLICT);
        assertThat(Problem.of(new ObjectOptimisticLockingFailureException("x", 1)).kind())
                .isEqualTo(Problem.Kind.CONFLICT);
        assertThat(Problem.of(new AccessDeniedException("x")).kind()).isEqualTo(Problem.Kind.DENIED);
        assertThat(Problem.of(new IllegalStateException("a test's own failure")).text())
                .containsPattern("báo quản trị mã [0-9A-F]{8}");
    }

    @Test
    void anAddressThatCannotBeReadCountsAsNotGiven() {
        ListState state = ListState.of(
                QueryParameters
                        .fromString("from=31/02/2023&unit=abc&unit=12&role=OFFICE&role=KING&x=1&sort=-due,content"),
                Set.of("from", "unit", "role"));
        assertThat(state.filter().date("from")).isNull();
        assertThat(state.filter().numbers("unit")).containsExactly(12L);
        assertThat(state.filter().choices("role", Role.class)).containsExactly(Role.OFFICE);
        assertThat(state.filter().values()).doesNotContainKey("x");
        assertThat(state.order()).containsExactly("-due", "content");
    }

    @Test
    void filesAreNamedTheHousesWay() {
        assertThat(FileName.of("Nhiệm vụ tỉnh giao: Đường", LocalDate.of(2023, 10, 13), "xlsx"))
                .isEqualTo("nhiem-vu-tinh-giao-duong-2023-10-13.xlsx");
    }

    /** Looking for a component lets the screen take in what other threads have brought. */
    private static void await(java.util.function.BooleanSupplier reached) throws InterruptedException {
        for (int i = 0; i < 800 && !reached.getAsBoolean(); i++) {
            Thread.sleep(25);
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
