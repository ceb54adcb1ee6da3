package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo's records of research, inspection and office come to: October in Bắc Giang, nine months in Bắc Kạn. */
class AreaFiguresTest {
    private static final String CENTRE = "Trung tâm Ứng dụng khoa học công nghệ và Tiêu chuẩn đo lường chất lượng";
    private static final List<String> OCTOBER = List.of("02 research.tasks accepted?by=PROVINCE",
            "01 research.tasks accepted?by=NATIONAL", "01 research.tasks graded?by=GOOD&level=NATIONAL",
            "02 research.tasks graded?by=PASSED&level=PROVINCE", "01 research.tasks stopProposed?by=NATIONAL",
            "01 research.tasks extensionPrepared?by=NATIONAL", "03 research.tasks chasedForProducts?by=PROVINCE",
            "01 research.tasks recognised?by=PROVINCE", "01 research.tasks adjusted?by=PROVINCE",
            "04 research.tasks checked?by=PROVINCE", "05 research.tasks checked?by=GRASSROOTS",
            "02 services.registrations certified?by=PROVINCE", "01 research.lists consulted?by=PROVINCE",
            "01 research.sessions districts?place=Lục Ngạn", "01 inspection.inspections decided?by=SPECIALISED",
            "0 inspection.sanctions decided?", "01 inspection.receptions held?by=REGULAR",
            "05 office.staffEvents people?by=SALARY", "01 office.staffEvents people?by=APPOINTMENT",
            "02 office.procurements awarded?", "02 office.procedures processApproved?");
    private static final List<String> NINE_MONTHS = List.of("31 research.tasks managed?level=PROVINCE",
            "09 research.tasks managed?level=NATIONAL",
            "22 research.tasks carriedOver?level=PROVINCE", "09 research.tasks started?by=PROVINCE",
            "02 research.tasks carriedOver?programme=Nhiệm vụ độc lập cấp quốc gia",
            "06 research.tasks carriedOver?programme=NTMN", "01 research.tasks carriedOver?programme=SHTT",
            "04 research.tasks managed?managedBy=MINISTRY", "04 research.tasks accepted?by=PROVINCE",
            "04 research.tasks graded?by=GOOD&level=PROVINCE", "25 research.tasks checked?by=PROVINCE",
            "03 research.tasks checked?by=NATIONAL", "02 research.tasks recognised?by=PROVINCE",
            "01 research.tasks stopped?by=PROVINCE", "01 research.tasks partnerChanged?by=PROVINCE",
            "01 research.tasks investigatorChanged?by=PROVINCE", "01 research.tasks investigatorChanged?by=NATIONAL",
            "01 research.tasks placeChanged?by=NATIONAL", "01 research.tasks adjusted?by=NATIONAL",
            "01 research.tasks terminated?by=NATIONAL", "01 research.tasks suspended?by=NATIONAL",
            "01 research.tasks accepted?by=NATIONAL", "10 research.tasks chasedHectares?",
            "07 research.tasks contracted?",
            "07 research.tasks approved?by=PROVINCE", "01 research.tasks approved?by=GRASSROOTS",
            "02 research.tasks inDefinition?by=PROVINCE", "04 research.tasks extended?",
            "02 research.tasks fileExtended?",
            "06 services.registrations certified?", "04 research.tasks settled?", "07 research.tasks budgetAppraised?",
            "02 research.tasks financeChecked?", "02 research.tasks managed?partner=" + CENTRE,
            "75 research.proposals received?", "30 research.proposals received?by=nông nghiệp",
            "20 research.proposals received?by=kỹ thuật và công nghệ", "12 research.proposals received?by=y, dược",
            "13 research.proposals received?by=xã hội", "10 research.proposals chosen?by=PROVINCE",
            "03 research.proposals sentUp?", "01 research.proposals approved?by=NATIONAL",
            "01 research.proposals received?proposer=" + CENTRE, "25 research.councils meetings?",
            "07 research.councils meetings?by=DIRECT", "05 research.councils meetings?by=ACCEPTANCE",
            "01 research.councils meetings?forYear=2023&kind=DEFINITION",
            "12 research.councils meetings?forYear=2024&kind=DEFINITION", "08 research.sessions districts?",
            "01 research.sessions held?by=PLANNING", "05 research.sessions workshops?",
            "02 inspection.inspections concluded?", "02 inspection.inspections carriedOut?",
            "01 inspection.inspections organisations?", "04 inspection.inspections units?",
            "45.998.409 inspection.inspections deducted?", "03 inspection.inspections deferred?",
            "0 inspection.sanctions decided?", "01 office.staffEvents people?by=MATERNITY",
            "01 office.staffEvents people?by=CONTRACT", "01 office.staffEvents people?by=REAPPOINTMENT",
            "01 office.staffEvents people?by=RECRUITMENT", "06 office.staffEvents people?by=ROTATION",
            "01 office.staffEvents people?by=SECONDMENT", "01 office.staffEvents people?by=GRADE",
            "01 office.awards people?by=PROVINCE", "06 office.scores rank?by=CCHC", "19 office.scores of?by=CCHC",
            "03 office.scores rank?by=DDCI", "01 office.procedures internal?",
            "05 office.procedures simplificationProposed?", "12 office.procedures simplified?",
            "05 office.procedures delegated?", "10 office.procedures announced?", "07 office.procedures repealed?",
            "07 office.procedures amended?", "46 office.dossierCounts total?", "40 office.dossierCounts onTime?",
            "02 office.dossierCounts inTime?", "01 office.dossierCounts waiting?", "03 office.dossierCounts returned?",
            "03 office.procurements valued?", "01 office.assets cars?");
    private static ToldDemo demo;

    @BeforeAll
    static void tell() {
        demo = ToldDemo.upTo(LocalDate.of(2023, 10, 14), "areas");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void octoberInBacGiang() throws Exception {
        assertThat(printed("bacgiang", OCTOBER, FigureContext.atCutOff(Period.month(2023, 10),
                PeriodCalendar.ADMINISTRATIVE), "")).isEqualTo(wanted(OCTOBER));
    }

    @Test
    void nineMonthsInBacKan() throws Exception {
        assertThat(printed("backan", NINE_MONTHS, FigureContext.atCutOff(Period.month(2023, 9),
                PeriodCalendar.ADMINISTRATIVE), "&over=year")).isEqualTo(wanted(NINE_MONTHS));
    }

    private static Map<String, String> wanted(List<String> rows) {
        Map<String, String> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.substring(row.indexOf(' ') + 1), row.substring(0, row.indexOf(' '))));
        return wanted;
    }

    private static Map<String, String> printed(String folder, List<String> rows, FigureContext context, String over)
            throws Exception {
        return demo.in(folder, () -> {
            Figures.Session figures = demo.bean(Figures.class).open(context);
            Map<String, String> printed = new LinkedHashMap<>();
            wanted(rows).keySet().forEach(row -> {
                String[] part = row.split(" ", 2);
                String key = "reg." + part[1] + (part[1].endsWith("?") ? "" : "&") + "register=" + part[0] + over;
                printed.put(row, figures.evaluate(FigureKey.parse(key)).map(f -> f.value().printed()).orElse("?"));
            });
            return printed;
        });
    }
}
