package vn.khcn.portal.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.keytasks.KeyGroup;
import vn.khcn.portal.keytasks.KeyPart;
import vn.khcn.portal.keytasks.KeyResultForm;
import vn.khcn.portal.keytasks.KeyResultService;
import vn.khcn.portal.keytasks.KeyTargetForm;
import vn.khcn.portal.keytasks.KeyTaskForm;
import vn.khcn.portal.keytasks.KeyTaskService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** A key task of 2023 that is behind, in Bắc Giang's demo, whose own plan is of 2024: for looking at its screens. */
final class PlannedTask {
    private final long task;
    private final long target;

    PlannedTask(ApplicationContext portal) {
        long department = CurrentActor.callAs(Actor.portal(1),
                () -> portal.getBean(PeopleService.class).findDepartment("BG").orElseThrow().id());
        Actor office = CurrentActor.callAs(Actor.portal(department),
                () -> portal.getBean(StaffService.class).accountsWith(Role.OFFICE).stream().findFirst()
                        .map(a -> new Actor(department, a.id(), a.name(), a.unitId(), a.roles())).orElseThrow());
        KeyTaskService plan = portal.getBean(KeyTaskService.class);
        task = CurrentActor.callAs(office, () -> plan.add(new KeyTaskForm(2023, KeyGroup.FOCUS,
                "Nhân rộng kết quả các nhiệm vụ khoa học và công nghệ", "Quyết định của UBND tỉnh")));
        target = CurrentActor.callAs(office, () -> {
            long unit = portal.getBean(PeopleService.class).units().stream().filter(u -> u.code().equals("TDC"))
                    .findFirst().orElseThrow().id();
            return plan.addTarget(task, new KeyTargetForm("Mô hình được nhân rộng", BigDecimal.TEN, "mô hình", "", 12,
                    unit, null, List.of(new KeyPart("Miền núi", BigDecimal.TWO, 6),
                            new KeyPart("Trung du", BigDecimal.TWO, 12))));
        });
        CurrentActor.callAs(office, () -> portal.getBean(KeyResultService.class).tell(new KeyResultForm(task, target,
                LocalDate.of(2023, 9, 20), "Đã khảo sát địa điểm.", BigDecimal.ONE, false, "", true)));
    }

    /** The task and its target. */
    List<String> addresses() {
        return List.of("nhiem-vu-trong-tam/" + task, "nhiem-vu-trong-tam/chi-tieu/" + target);
    }
}
