package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CarriedCount;
import vn.khcn.portal.records.CarryOver;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.Joining;

/**
 * A department joins another. Nobody has power over two departments: the one that ends releases itself, the one that goes
 * on accepts, and until then it sees the other's name, the day and how much would come.
 *
 * @see "docs/decisions/0101-a-department-joins-another.md"
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class JoiningService {
    private final Joinings joinings;
    private final Departments departments;
    private final CarryOver carrying;
    private final BusinessClock clock;

    JoiningService(Joinings joinings, Departments departments, CarryOver carrying, BusinessClock clock) {
        this.joinings = joinings;
        this.departments = departments;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** Where the acting department joins another, as long as it is not withdrawn. */
    @Transactional(readOnly = true)
    public Optional<JoiningDetails> leaving() {
        return joinings.findAllByFromDepartmentOrderByIdDesc(acting().departmentId()).stream()
                .filter(j -> !j.withdrawn()).map(this::details).findFirst();
    }

    /** Departments that join the acting one, or have done so. */
    @Transactional(readOnly = true)
    public List<JoiningDetails> coming() {
        return joinings.findAllByToDepartmentOrderByIdDesc(acting().departmentId()).stream()
                .filter(j -> !j.withdrawn()).map(this::details).toList();
    }

    /** How much would go over; both sides may ask. */
    @Transactional(readOnly = true)
    public List<CarriedCount> preview(long id) {
        long department = acting().departmentId();
        JoiningAgreement agreement = joinings.findByIdAndFromDepartment(id, department)
                .or(() -> joinings.findByIdAndToDepartment(id, department)).orElseThrow(JoiningService::unknown);
        agreement.requireOpen();
        return carrying.count(joining(agreement));
    }

    /**
     * The acting department is to join another.
     *
     * @param code of the department that goes on, as its own administrator tells it
     * @param day  first day of it
     */
    public JoiningDetails release(String code, LocalDate day) {
        Department own = department(acting().departmentId());
        Department other = departments.findByCode(Required.line("code", code)).filter(d -> !d.closed())
                .orElseThrow(() -> BusinessRule.at("code", "people.rule.joining-unknown", code));
        if (other == own) {
            throw BusinessRule.at("code", "people.rule.joining-itself");
        }
        if (departments.findFirstByOrderById().filter(first -> first == own).isPresent()) {
            throw BusinessRule.at("code", "people.rule.joining-first");
        }
        if (day.isAfter(clock.today())) {
            throw BusinessRule.at("day", "people.rule.reorganise-ahead");
        }
        if (day.isBefore(own.details().validFrom().plusDays(1)) || day.isBefore(other.details().validFrom())) {
            throw BusinessRule.at("day", "people.rule.joining-day");
        }
        if (own.closed() || leaving().isPresent()) {
            throw BusinessRule.at("code", "people.rule.joining-twice");
        }
        return details(joinings.saveAndFlush(new JoiningAgreement(own.details().id(), other.details().id(), day,
                acting().name(), clock.now())));
    }

    /** The department stays on its own after all. */
    public void withdraw(long id) {
        joinings.findByIdAndFromDepartment(id, acting().departmentId()).orElseThrow(JoiningService::unknown)
                .withdraw(clock.now());
    }

    /**
     * Takes the other department in, all or nothing.
     *
     * @param progress is told how much of it is done, up to 1
     */
    public JoiningDetails accept(long id, DoubleConsumer progress) {
        JoiningAgreement agreement = joinings.findByIdAndToDepartment(id, acting().departmentId())
                .orElseThrow(JoiningService::unknown);
        agreement.requireOpen();
        if (department(agreement.to()).closed() || !coming(agreement.from()).isEmpty()) {
            throw BusinessRule.broken("people.rule.joining-waiting");
        }
        Joining joining = joining(agreement);
        carrying.check(joining);
        agreement.accept(acting().name(), clock.now(), carrying.count(joining));
        department(agreement.from()).close(agreement.day().minusDays(1));
        carrying.carry(joining, acting().name(), progress::accept);
        return joinings.findByIdAndToDepartment(id, acting().departmentId()).map(this::details).orElseThrow();
    }

    /** A department that others are about to join cannot end before they have. */
    private List<JoiningAgreement> coming(long department) {
        return joinings.findAllByToDepartmentOrderByIdDesc(department).stream().filter(JoiningAgreement::open).toList();
    }

    private JoiningDetails details(JoiningAgreement agreement) {
        return agreement.details(department(agreement.from()).details().name(),
                department(agreement.to()).details().name());
    }

    private Joining joining(JoiningAgreement agreement) {
        DepartmentDetails from = department(agreement.from()).details();
        return new Joining(agreement.id(), agreement.from(), agreement.to(), agreement.day(), from.code(), from.name());
    }

    private Department department(long id) {
        return departments.findById(id).orElseThrow();
    }

    private static Actor acting() {
        return CurrentActor.get();
    }

    private static BusinessRule unknown() {
        return BusinessRule.broken("people.rule.not-found");
    }
}
