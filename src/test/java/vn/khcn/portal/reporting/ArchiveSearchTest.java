package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.issue.ArchiveFilter;
import vn.khcn.portal.reporting.issue.ArchiveLine;
import vn.khcn.portal.reporting.issue.ArchiveSearchService;

import static org.assertj.core.api.Assertions.assertThat;

/** Any issued document is found again, whoever made it. */
@PortalTest
class ArchiveSearchTest {
    @Autowired
    ReportOffice offices;
    @Autowired
    ArchiveSearchService archive;
    @Autowired
    RegistryService registry;
    @Autowired
    ReportService reports;
    @Autowired
    CompileService compiles;
    @Autowired
    ReviewService review;
    @Autowired
    IssueService issues;

    @Test
    void wordsOfTheTextAreFoundWithAndWithoutDau() {
        Desk office = offices.found();
        offices.issued(office);
        letter(office, "Về việc đo lường Đường sắt", 7);
        for (String typed : List.of("luy ke", "LUỸ KẾ", "mẫu thử nghiệm", "\"đã thử nghiệm 40 mẫu\"", "01/BC")) {
            assertThat(symbols(office, ArchiveFilter.text(typed))).as(typed).containsExactly("01/BC-KHCN");
        }
        for (String typed : List.of("duong sat", "Đường sắt", "lường sắt", "07/KHCN")) {
            assertThat(symbols(office, ArchiveFilter.text(typed))).as(typed).hasSize(1)
                    .allMatch(s -> s.startsWith("07/"));
        }
        for (String typed : List.of("\"thử nghiệm đã\"", "không có", "100%", "_")) {
            assertThat(symbols(office, ArchiveFilter.text(typed))).as(typed).isEmpty();
        }
        assertThat(symbols(office, ArchiveFilter.text("")).size()).isEqualTo(2);
        assertThat(symbols(offices.found(), ArchiveFilter.text(""))).as("another department").isEmpty();
    }

    @Test
    void kindPeriodUnitYearAndDayNarrow() {
        Desk office = offices.found();
        offices.issued(office);
        letter(office, "Công văn thử", 3);
        long unit = office.office().unit("VP").id();
        assertThat(symbols(office, filter(Set.of("BC"), Set.of(), Set.of(), Set.of(), null))).hasSize(1);
        assertThat(symbols(office, filter(Set.of(), Set.of(), Set.of(), Set.of("202310"), null)))
                .containsExactly("01/BC-KHCN");
        assertThat(symbols(office, filter(Set.of(), Set.of(), Set.of(), Set.of("202309"), null))).isEmpty();
        assertThat(symbols(office, filter(Set.of(), Set.of(unit), Set.of(2023), Set.of(), null))).hasSize(2);
        assertThat(symbols(office, filter(Set.of(), Set.of(), Set.of(2022), Set.of(), null))).isEmpty();
        assertThat(symbols(office, filter(Set.of(), Set.of(), Set.of(), Set.of(), LocalDate.of(2023, 10, 14))))
                .isEmpty();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThat(archive.years()).containsExactly(2023);
            assertThat(archive.periods()).containsExactly(ReportOffice.OCTOBER);
        });
    }

    @Test
    void aReplacedReportSaysSo() {
        Desk office = offices.found();
        offices.issued(office);
        long old = CurrentActor.callAs(office.actor(Role.OFFICE), () -> reports.list().getFirst().id());
        offices.test(office, 2);
        long next = CurrentActor.callAs(office.actor(Role.OFFICE), () -> {
            long id = reports.replace(old);
            compiles.compile(id, Progress.SILENT);
            review.submit(id);
            return id;
        });
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            review.approve(next);
            review.sign(next);
        });
        CurrentActor.runAs(office.actor(Role.REGISTRY), () -> {
            issues.number(next, null, LocalDate.of(2023, 10, 13));
            issues.issue(next);
        });
        List<ArchiveLine> lines = lines(office, ArchiveFilter.text("bc-khcn"));
        assertThat(lines).extracting(l -> l.document().symbol()).containsExactly("02/BC-KHCN", "01/BC-KHCN");
        assertThat(lines).extracting(ArchiveLine::replaced).containsExactly(false, true);
    }

    private void letter(Desk office, String subject, int number) {
        CurrentActor.runAs(office.actor(Role.REGISTRY),
                () -> registry.registerIssued(
                        OutboundForm.of("CV", office.office().unit("VP").id(), subject).to(List.of("UBND tỉnh")),
                        GiveNumber.given(number, LocalDate.of(2023, 10, 12))));
    }

    private List<ArchiveLine> lines(Desk office, ArchiveFilter filter) {
        return CurrentActor.callAs(office.actor(Role.OFFICE), () -> {
            List<ArchiveLine> lines = archive.list(filter,
                    PageRequest.of(0, 20, Sort.by(Sort.Direction.DESC, "issuedOn", "number")));
            assertThat(archive.count(filter)).isEqualTo(lines.size());
            return lines;
        });
    }

    private List<String> symbols(Desk office, ArchiveFilter filter) {
        return lines(office, filter).stream().map(l -> l.document().symbol()).toList();
    }

    private static ArchiveFilter filter(Set<String> kinds, Set<Long> units, Set<Integer> years, Set<String> periods,
            @Nullable LocalDate from) {
        return new ArchiveFilter("", kinds, units, years, periods, from, null);
    }
}
