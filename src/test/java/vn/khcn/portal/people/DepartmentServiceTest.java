package vn.khcn.portal.people;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class DepartmentServiceTest {
    private static final String PASSWORD = "sen-nở-giữa-hồ-9";
    @Autowired
    DepartmentService service;
    @Autowired
    Departments departments;
    @Autowired
    SignInAccounts accounts;
    @Autowired
    TestOffice offices;
    private TestOffice.Office latest;
    private Actor first;

    @BeforeEach
    void found() {
        offices.found();
        latest = offices.found();
        long id = departments.findFirstByOrderById().orElseThrow().details().id();
        first = new Actor(id, 77, "Quản trị", null, Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void theFirstDepartmentFoundsAnotherWithItsAdministrator() {
        DepartmentForm form = form("so-moi-" + System.nanoTime());
        DepartmentDetails founded = CurrentActor.callAs(first, () -> service.found(form, PASSWORD));
        assertThat(CurrentActor.callAs(first, service::departments)).contains(founded);
        SignInAccount administrator = accounts.byUsername(form.username()).orElseThrow();
        assertThat(administrator.mustChangePassword()).isTrue();
        assertThat(administrator.actor().departmentId()).isEqualTo(founded.id());
        assertThat(administrator.actor().roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void noOtherDepartmentFoundsOrSeesTheOthers() {
        CurrentActor.runAs(latest.actor(Role.ADMINISTRATOR), () -> {
            assertThat(service.mayFound()).isFalse();
            assertThatThrownBy(service::departments).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> service.found(form("so-khac"), PASSWORD))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsStored() {
        DepartmentForm good = form("so-dung-" + System.nanoTime());
        refused("code", with(good, "Hà Nam", good.symbol(), good.username()));
        refused("code", with(good, latest.department().code().replace(".", "-"), good.symbol(), good.username()));
        refused("symbol", with(good, good.code(), "khcn 1", good.username()));
        refused("username", with(good, good.code(), good.symbol(), "Quản Trị"));
        assertThat(departments.findByCode(good.code())).isEmpty();
    }

    private void refused(String field, DepartmentForm form) {
        assertThatThrownBy(() -> CurrentActor.runAs(first, () -> service.found(form, PASSWORD)))
                .isInstanceOfSatisfying(BusinessRule.class, broken -> assertThat(broken.field()).isEqualTo(field));
    }

    private static DepartmentForm with(DepartmentForm form, String code, String symbol, String username) {
        return new DepartmentForm(code, form.departmentName(), form.parentAgency(), form.agency(), form.place(), symbol,
                username);
    }

    private static DepartmentForm form(String code) {
        return new DepartmentForm(code, "Sở Khoa học và Công nghệ tỉnh Mới", "UBND tỉnh Mới",
                "Sở Khoa học và Công nghệ", "Tỉnh Mới", "KHCN", "quantri." + code);
    }
}
