package vn.khcn.portal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodSettings;
import vn.khcn.portal.periods.PeriodSettingsService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Founds a fresh department for a test, so that no test sees another's records. */
@Component
public class TestOffice {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private final PeopleService people;

    private final PeriodSettingsService periods;

    TestOffice(PeopleService people, PeriodSettingsService periods) {
        this.people = people;
        this.periods = periods;
    }

    /** Lets a department count every kind of period by solar months. */
    public void solar(Office office) {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> periods.settings().forEach(was -> periods.change(
                new PeriodSettings(was.kind(), PeriodCalendar.SOLAR, was.opensAfterDays(), was.closesWorkingDays(),
                        was.deadlineWorkingDays(), was.version()))));
    }

    /** A department with three units (VP, TDC, QLKH) and an actor for each role. */
    public record Office(DepartmentDetails department, Map<String, UnitOption> units) {
        public UnitOption unit(String code) {
            UnitOption unit = units.get(code);
            if (unit == null) {
                throw new IllegalArgumentException(code);
            }
            return unit;
        }

        /** Somebody of a unit with a role; account numbers are stable per role and unit. */
        public Actor actor(Role role, String unitCode) {
            return new Actor(department.id(), 1000L + role.ordinal() * 10 + Math.abs(unitCode.hashCode() % 10),
                    role + " " + unitCode, unit(unitCode).id(), Set.of(role));
        }

        public Actor actor(Role role) {
            return actor(role, "VP");
        }
    }

    public Office found() {
        int n = NEXT.incrementAndGet();
        DepartmentDetails department = CurrentActor.callAs(Actor.portal(1),
                () -> people.found(new DepartmentDetails(0, "test" + n + "-" + System.nanoTime(), "Sở thử nghiệm " + n,
                        "UBND TỈNH THỬ NGHIỆM", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Thử Nghiệm", "KHCN", SINCE)));
        return CurrentActor.callAs(Actor.portal(department.id()), () -> {
            Map<String, UnitOption> units = new TreeMap<>();
            units.put("VP", people.addUnit("VP", "Văn phòng Sở", "Văn phòng", "", 1, SINCE));
            units.put("TDC",
                    people.addUnit("TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Chi cục TĐC", "TĐC", 2, SINCE));
            units.put("QLKH", people.addUnit("QLKH", "Phòng Quản lý khoa học", "QLKH", "", 3, SINCE));
            return new Office(department, units);
        });
    }
}
