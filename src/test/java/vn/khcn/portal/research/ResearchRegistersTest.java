package vn.khcn.portal.research;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.EventOrderService;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.EventOrder;
import vn.khcn.portal.registers.definition.RegisterDefinition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The figures of the research section, of a month and of nine months, counted from tasks and what happened to them. */
@PortalTest
class ResearchRegistersTest {
    private static final String TASKS = "register=research.tasks";
    private static final LocalDate LAST_YEAR = LocalDate.of(2022, 3, 1);
    private static final LocalDate IN_WINDOW = LocalDate.of(2023, 9, 20);
    @Autowired
    RegisterService registers;
    @Autowired
    RegisterListService lists;
    @Autowired
    RegisterDirectory directory;
    @Autowired
    EventOrderService orders;
    @Autowired
    CatalogService catalog;
    @Autowired
    Figures figures;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void nineMonthsManageFortyTasks() {
        asPortal(() -> {
            long ntmn = programme("Chương trình nông thôn miền núi", "NTMN");
            long property = programme("Chương trình phát triển tài sản trí tuệ", "SHTT");
            long single = programme("Nhiệm vụ độc lập cấp quốc gia", "độc lập");
            many(22, i -> task("Cấp tỉnh " + i, "PROVINCE", LAST_YEAR, "RUNNING"));
            many(6, i -> registers.create("research.tasks", form("NTMN " + i, "NATIONAL", LAST_YEAR)
                    .with("programme", ntmn).with("managedBy", i < 4 ? "MINISTRY" : "PROVINCE")
                    .beginningIn("RUNNING")));
            many(2, i -> registers.create("research.tasks",
                    form("Quốc gia " + i, "NATIONAL", LAST_YEAR).with("programme", single).beginningIn("RUNNING")));
            registers.create("research.tasks",
                    form("SHTT", "NATIONAL", LAST_YEAR).with("programme", property).beginningIn("RUNNING"));
            many(9, i -> task("Năm nay " + i, "PROVINCE", LocalDate.of(2023, 5, 2), i < 7 ? "RUNNING" : "DEFINED"));
            long ended = task("Xong từ năm trước", "PROVINCE", LAST_YEAR, "RUNNING");
            told(ended, "stopped",
                    EventForm.on(LocalDate.of(2022, 11, 30)).decidedBy("Quyết định").with("reason", "x"));
            long stopped = registers.create("research.tasks", form("Men lá", "PROVINCE", LAST_YEAR)
                    .with("startsOn", LocalDate.of(2024, 1, 1)).beginningIn("RUNNING"));
            told(stopped, "stopped",
                    EventForm.on(LocalDate.of(2023, 5, 31)).decidedBy("Quyết định").with("reason", "x"));

            assertThat(year("managed")).isEqualTo("40");
            assertThat(year("carriedOver")).isEqualTo("31");
            assertThat(year("started")).isEqualTo("09");
            assertThat(year("carriedOver", "level=PROVINCE")).isEqualTo("22");
            assertThat(year("carriedOver", "programme=NTMN")).isEqualTo("06");
            assertThat(year("carriedOver", "programme=độc lập")).isEqualTo("02");
            assertThat(year("carriedOver", "programme=SHTT")).isEqualTo("01");
            assertThat(year("managed", "managedBy=MINISTRY")).isEqualTo("04");
            assertThat(year("inDefinition")).isEqualTo("02");
            assertThat(year("stopped", "by=PROVINCE")).isEqualTo("01");
            assertThat(figures.open(nine()).evaluate(FigureKey.parse("reg.managed?over=year&" + TASKS)).orElseThrow()
                    .records()).hasSize(40);
        });
    }

    @Test
    void aMonthCountsWhatHappenedByLevel() {
        asPortal(() -> {
            many(2, i -> accepted(task("Nghiệm thu " + i, "PROVINCE", LAST_YEAR, "RUNNING"), "PROVINCE", "PASSED"));
            accepted(task("Gà lai hướng trứng HA", "NATIONAL", LAST_YEAR, "RUNNING"), "PROVINCE", "GOOD");
            many(4, i -> told(task("Kiểm tra " + i, "PROVINCE", LAST_YEAR, "RUNNING"), "checked",
                    EventForm.on(IN_WINDOW)));
            many(5, i -> told(task("Cơ sở " + i, "GRASSROOTS", LAST_YEAR, "RUNNING"), "checked",
                    EventForm.on(IN_WINDOW)));
            many(3, i -> told(task("Đôn đốc " + i, "PROVINCE", LAST_YEAR, "RUNNING"), "chased",
                    EventForm.on(IN_WINDOW).with("chasedFor", "PRODUCTS")));
            told(task("Baba gai", "NATIONAL", LAST_YEAR, "RUNNING"), "stopProposed",
                    EventForm.on(IN_WINDOW).with("reason", "Không còn thị trường"));
            told(task("Thanh thất", "PROVINCE", LAST_YEAR, "RUNNING"), "adjusted",
                    EventForm.on(IN_WINDOW).decidedBy("Quyết định số 324/QĐ-KHCN").with("subject", "CONTENT"));

            assertThat(month("accepted", "by=PROVINCE")).isEqualTo("02");
            assertThat(month("accepted", "by=NATIONAL")).isEqualTo("01");
            assertThat(month("graded", "by=khá")).isEqualTo("01");
            assertThat(month("checked", "by=PROVINCE")).isEqualTo("04");
            assertThat(month("checked", "by=GRASSROOTS")).isEqualTo("05");
            assertThat(month("chasedForProducts", "by=PROVINCE")).isEqualTo("03");
            assertThat(month("stopProposed", "by=NATIONAL")).isEqualTo("01");
            assertThat(month("adjusted", "by=PROVINCE")).isEqualTo("01");
            assertThat(month("extended", "by=PROVINCE")).isEqualTo("0");
        });
    }

    @Test
    void proposalsAndMeetingsAddUp() {
        asPortal(() -> {
            Map.of("khoa học nông nghiệp", 30, "khoa học kỹ thuật và công nghệ", 20, "khoa học y, dược", 12,
                    "khoa học xã hội", 13).forEach((name, count) -> {
                        long field = catalog.add(CatalogKind.FIELD, CatalogForm.named(name),
                                Set.of(CatalogService.NEAR)).id();
                        many(count, i -> registers.create("research.proposals", RecordForm.of("name", name + i,
                                "receivedOn", IN_WINDOW, "forYear", "2024", "level", "PROVINCE", "science", field)
                                .keptBy(unit())));
                    });
            assertThat(printed("reg.received?register=research.proposals", month())).isEqualTo("75");
            assertThat(printed("reg.received?by=khoa học xã hội&register=research.proposals", month())).isEqualTo("13");
            many(7, i -> council("DIRECT", "2023"));
            many(5, i -> council("ACCEPTANCE", ""));
            many(1, i -> council("DEFINITION", "2023"));
            many(12, i -> council("DEFINITION", "2024"));
            assertThat(printed("reg.meetings?register=research.councils", month())).isEqualTo("25");
            assertThat(printed("reg.meetings?by=DIRECT&register=research.councils", month())).isEqualTo("07");
            assertThat(printed("reg.meetings?forYear=2024&kind=DEFINITION&register=research.councils", month()))
                    .isEqualTo("12");
        });
    }

    @Test
    void theDepartmentSaysWhetherRegistrationOrRecognitionComesFirst() {
        asPortal(() -> {
            EventOrder order = directory.get("research.tasks").orders().getFirst();
            EventForm recognition = EventForm.on(LocalDate.of(2023, 10, 10)).decidedBy("Quyết định số 345/QĐ-KHCN");
            EventForm registration = EventForm.on(LocalDate.of(2023, 10, 6)).decidedBy("Giấy chứng nhận");
            long free = accepted(task("Thứ tự tùy việc", "PROVINCE", LAST_YEAR, "RUNNING"), "PROVINCE", "PASSED");
            told(free, "recognised", recognition);
            told(free, "registered", registration);

            orders.choose("research.tasks", order, EventOrder.Rule.AS_NAMED);
            long strict = accepted(task("Đăng ký trước", "PROVINCE", LAST_YEAR, "RUNNING"), "PROVINCE", "PASSED");
            assertThatThrownBy(() -> told(strict, "recognised", recognition))
                    .hasMessageContaining("registers.rule.orderAsNamed");
            told(strict, "registered", registration);
            told(strict, "recognised", recognition);
            assertThat(registers.details(strict).row().state()).isEqualTo("RECOGNISED");
        });
    }

    @Test
    void whatIsDueLateOrStuckIsFound() {
        asPortal(() -> {
            RegisterDefinition tasks = directory.get("research.tasks");
            LocalDate today = LocalDate.of(2023, 10, 13);
            ending("Đến hạn", LocalDate.of(2023, 11, 30));
            ending("Quá hạn", LocalDate.of(2023, 6, 30));
            ending("Còn lâu", LocalDate.of(2024, 6, 30));
            accepted(ending("Đã nghiệm thu", LocalDate.of(2023, 6, 30)), "PROVINCE", "PASSED");
            assertThat(found(tasks, "due", today)).containsExactly("Đến hạn");
            assertThat(found(tasks, "late", today)).containsExactly("Quá hạn");
            assertThat(lists.count(tasks, RecordFilter.ALL.watched(tasks.watches(), today)))
                    .as("late or due: any of several watches").isEqualTo(2);
            assertThat(found(tasks, "unrecognised", today)).isEmpty();
            assertThat(found(tasks, "unrecognised", today.plusDays(90))).containsExactly("Đã nghiệm thu");
        });
    }

    private Iterable<String> found(RegisterDefinition tasks, String watch, LocalDate today) {
        return lists.rows(tasks, RecordFilter.ALL.watched(List.of(tasks.watch(watch).orElseThrow()), today),
                org.springframework.data.domain.PageRequest.of(0, 10)).stream().map(r -> r.title()).toList();
    }

    private long ending(String name, LocalDate end) {
        return registers.create("research.tasks",
                form(name, "PROVINCE", LAST_YEAR).with("endsOn", end).beginningIn("RUNNING"));
    }

    private long task(String name, String level, LocalDate start, String state) {
        return registers.create("research.tasks", form(name, level, start).beginningIn(state));
    }

    private RecordForm form(String name, String level, LocalDate start) {
        return RecordForm.of("name", name, "kind", "TOPIC", "level", level, "managedBy", "PROVINCE", "enteredOn", start,
                "startsOn", start).keptBy(unit());
    }

    private long accepted(long task, String tier, String grade) {
        told(task, "accepted", EventForm.on(IN_WINDOW).with("tier", tier, "grade", grade));
        return task;
    }

    private void council(String kind, String year) {
        long council = registers.create("research.councils", RecordForm.of("name", "Hội đồng", "kind", kind, "level",
                "PROVINCE", "forYear", year, "foundedOn", IN_WINDOW, "decision", "Quyết định").keptBy(unit()));
        told(council, "met", EventForm.on(IN_WINDOW));
    }

    private void told(long id, String kind, EventForm form) {
        registers.happened(id, registers.details(id).row().version(), kind, form);
    }

    private long unit() {
        return office.unit("QLKH").id();
    }

    private long programme(String name, String alias) {
        return catalog.add(CatalogKind.PROGRAMME, CatalogForm.named(name, alias), Set.of(CatalogService.NEAR)).id();
    }

    private static void many(int count, java.util.function.IntConsumer one) {
        java.util.stream.IntStream.range(0, count).forEach(one);
    }

    private void asPortal(Runnable work) {
        CurrentActor.runAs(Actor.portal(office.department().id()), work);
    }

    private static FigureContext month() {
        return FigureContext.atCutOff(Period.month(2023, 10), PeriodCalendar.ADMINISTRATIVE);
    }

    private static FigureContext nine() {
        return FigureContext.atCutOff(Period.month(2023, 9), PeriodCalendar.ADMINISTRATIVE);
    }

    private String month(String measure, String... narrowed) {
        return printed(key(measure, narrowed), month());
    }

    private String year(String measure, String... narrowed) {
        return printed(key(measure, narrowed) + "&over=year", nine());
    }

    private static String key(String measure, String... narrowed) {
        return "reg." + measure + "?" + TASKS + (narrowed.length == 0 ? "" : "&" + String.join("&", narrowed));
    }

    private String printed(String key, FigureContext context) {
        return figures.open(context).evaluate(FigureKey.parse(key)).orElseThrow().value().printed();
    }
}
