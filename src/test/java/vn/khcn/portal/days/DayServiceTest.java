package vn.khcn.portal.days;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@RecordApplicationEvents
class DayServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 16);
    @Autowired
    DayService days;
    @Autowired
    TestOffice offices;
    @Autowired
    ApplicationEvents events;

    @Test
    void aDayBeginsOnceForEachDepartment() {
        List<Long> departments = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 2; i++) {
            long department = offices.found().department().id();
            departments.add(department);
            CurrentActor.runAs(Actor.portal(department), () -> {
                days.begin(DAY);
                days.begin(DAY);
            });
        }
        assertThat(events.stream(DayBegan.class)).extracting(DayBegan::departmentId)
                .containsExactlyElementsOf(departments);
    }
}
