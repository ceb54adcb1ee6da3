package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Founds the demo's department where the database is empty. */
@Component
@Profile("demo")
class DemoFounding implements ApplicationRunner {
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private final PeopleService people;

    DemoFounding(PeopleService people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (people.findDepartment("bacgiang").isPresent()) {
            return;
        }
        DepartmentDetails department = CurrentActor.callAs(Actor.portal(1), () -> people.found(new DepartmentDetails(0,
                "bacgiang", "Sở Khoa học và Công nghệ tỉnh Bắc Giang", "UBND TỈNH BẮC GIANG",
                "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Bắc Giang", "KHCN", SINCE)));
        CurrentActor.runAs(Actor.portal(department.id()), () -> {
            people.addUnit("VP", "Văn phòng Sở", "Văn phòng", 1, SINCE);
            people.addAccount("quantri", "Quản trị hệ thống", null, Set.of(Role.ADMINISTRATOR), "demo", false, SINCE);
        });
    }
}
