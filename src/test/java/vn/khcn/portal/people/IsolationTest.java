package vn.khcn.portal.people;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class IsolationTest {
    @Autowired
    PeopleService people;
    @Autowired
    TestOffice offices;

    @Test
    void aDepartmentNeverSeesAnothersUnits() {
        var mine = offices.found();
        var theirs = offices.found();
        long theirUnit = theirs.unit("TDC").id();

        CurrentActor.runAs(mine.actor(Role.OFFICE), () -> {
            assertThat(people.units()).extracting(UnitOption::code).containsExactly("VP", "TDC", "QLKH");
            assertThat(people.unit(theirUnit)).isEmpty();
        });
    }

    @Test
    void onlyAnAdministratorAddsUnits() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.SPECIALIST), () -> assertThatThrownBy(
                () -> people.addUnit("X", "X", "X", 9, LocalDate.of(2023, 1, 1)))
                .isInstanceOf(AccessDeniedException.class));
    }
}
