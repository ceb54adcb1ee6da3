package vn.khcn.portal.bench;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khcn.portal.Portal;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** The demo in this process once every unit has handed in, and beside it a department of its own that holds the many records. */
final class BenchPortal implements AutoCloseable {
    private static final String CODE = "do-hieu-nang";
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private final ConfigurableApplicationContext context;
    private final long department;

    private BenchPortal(ConfigurableApplicationContext context) {
        this.context = context;
        this.department = CurrentActor.callAs(Actor.portal(1), this::found);
    }

    static BenchPortal start() {
        return new BenchPortal(new SpringApplicationBuilder(Portal.class).profiles("embedded", "demo").run(
                "--server.port=0", "--portal.embedded.folder=" + Benchmark.FOLDER, "--logging.level.root=warn",
                "--portal.demo.start=2023-10-17", "--portal.mail.folder=" + Benchmark.FOLDER.resolve("mail")));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Past JPA, for making many records at once. */
    JdbcTemplate database() {
        return bean(JdbcTemplate.class);
    }

    long department() {
        return department;
    }

    /** The department with a code. */
    long named(String code) {
        return CurrentActor.callAs(Actor.portal(1),
                () -> bean(PeopleService.class).findDepartment(code).orElseThrow().id());
    }

    /** In the department of the many records. */
    <T> T here(Callable<T> work) {
        return CurrentActor.callAs(Actor.portal(department), work);
    }

    /** The unit that keeps the many records. */
    long unit() {
        return here(() -> bean(PeopleService.class).units().getFirst().id());
    }

    private long found() {
        PeopleService people = bean(PeopleService.class);
        return people.findDepartment(CODE).map(DepartmentDetails::id).orElseGet(() -> {
            long id = people.found(new DepartmentDetails(0, CODE, "Sở đo hiệu năng", "UBND TỈNH ĐO", "SỞ ĐO", "Đo",
                    "KHCN", SINCE)).id();
            CurrentActor.runAs(Actor.portal(id),
                    () -> people.addUnit("TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Chi cục TĐC", "TĐC", 1,
                            SINCE));
            return id;
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
