package vn.khcn.portal.exchange;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.reporting.issue.IssueSummary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Other systems read issued reports and indicators of the department that let them in, and nothing else. */
@PortalTest
class ApiTest {
    @Autowired
    WebApplicationContext context;
    @Autowired
    ReportOffice offices;
    @Autowired
    TestOffice places;
    @Autowired
    ClientService clients;
    @Autowired
    ArchiveService archive;
    @Autowired
    BusinessClock clock;
    MockMvc http;

    @BeforeEach
    void connect() {
        http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    @Test
    void whoShowsNoTokenOrAWrongOneIsToldToShowOne() throws Exception {
        Desk office = offices.found();
        String token = client(office);
        String wrong = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");
        for (MockHttpServletRequestBuilder asked : List.of(get("/api/v1/reports"), as("khcn_1_1_zz", "reports"),
                as(wrong, "reports"))) {
            MockHttpServletResponse answer = send(asked);
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(json(answer).at("/status").asInt()).isEqualTo(401);
        }
        assertThat(send(as(token, "reports")).getStatus()).isEqualTo(200);
        assertThat(send(get("/api/v1/openapi.yaml")).getContentAsString()).startsWith("openapi: 3.1.0");
    }

    @Test
    void aTokenWorksWithinItsDatesAndUntilItIsEnded() throws Exception {
        Desk office = offices.found();
        LocalDate today = clock.today();
        assertThat(send(as(client(office, today.plusDays(1), null), "reports")).getStatus()).isEqualTo(403);
        assertThat(send(as(client(office, today.minusDays(9), today.minusDays(1)), "reports")).getStatus())
                .isEqualTo(403);
        String token = client(office, today, today);
        assertThat(send(as(token, "reports")).getStatus()).isEqualTo(200);
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            ClientSummary used = clients.list().getFirst();
            assertThat(used.lastUsedAt()).isNotNull();
            clients.end(used.id(), used.version());
        });
        MockHttpServletResponse answer = send(as(token, "reports"));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(json(answer).at("/detail").asString()).contains("ended");
    }

    @Test
    void issuedReportsAreFoundByPeriodRegimeAndDay() throws Exception {
        Desk office = offices.found();
        String token = client(office);
        offices.compiled(office);
        assertThat(total(token, "reports")).as("a draft is nobody's business").isZero();
        offices.issued(office);
        JsonNode line = json(send(as(token, "reports"))).at("/items/0");
        assertThat(line.at("/agency").asString()).isEqualTo(office.office().department().code());
        assertThat(line.at("/regime").asString()).isEqualTo("BC-THANG");
        assertThat(line.at("/period").asString()).isEqualTo("202310");
        assertThat(line.at("/symbol").asString()).isEqualTo("01/BC-KHCN");
        assertThat(line.at("/date").asString()).isEqualTo("2023-10-13");
        assertThat(line.at("/links/pdf").asString())
                .isEqualTo("/api/v1/reports/" + line.at("/id").asLong() + "/pdf");
        assertThat(total(token, "reports?period=202310&regime=BC-THANG")).isEqualTo(1);
        assertThat(total(token, "reports?period=202309")).isZero();
        assertThat(total(token, "reports?regime=BC-QUY")).isZero();
        LocalDate today = clock.today();
        assertThat(total(token, "reports?since=" + today)).isEqualTo(1);
        assertThat(total(token, "reports?since=" + today.plusDays(1))).isZero();
    }

    @Test
    void filesAreTheFrozenBytesAndTheJsonHasTheCodes() throws Exception {
        Desk office = offices.found();
        String token = client(office);
        long issue = offices.issued(office);
        long report = CurrentActor.callAs(office.actor(Role.OFFICE), () -> archive.list().getFirst()).report();
        byte[] pdf = CurrentActor.callAs(office.actor(Role.OFFICE), () -> archive.bytes(issue, FrozenForm.PDF));
        byte[] docx = CurrentActor.callAs(office.actor(Role.OFFICE), () -> archive.bytes(issue, FrozenForm.DOCX));
        MockHttpServletResponse answer = send(as(token, "reports/" + report + "/pdf"));
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).contains(".pdf");
        assertThat(send(as(token, "reports/" + report + "/docx")).getContentAsByteArray()).isEqualTo(docx);
        assertThat(send(as(token, "reports/" + report + "/xlsx")).getContentAsByteArray()).startsWith('P', 'K');
        JsonNode json = json(send(as(token, "reports/" + report + "/json")));
        assertThat(json.at("/document/state").asString()).isEqualTo("ISSUED");
        assertThat(json.at("/figures/1/key").asString()).isEqualTo("ind.cumulative?code=TN.MAU");
        assertThat(send(as(token, "reports/" + report + "/signed")).getStatus()).isEqualTo(404);
        assertThat(send(as(token, "reports/" + report + "/exe")).getStatus()).isEqualTo(404);
    }

    @Test
    void indicatorsAreTheFiguresThatReportsPrint() throws Exception {
        Desk office = offices.found();
        String token = client(office);
        JsonNode values = json(send(as(token, "periods/202310/indicators")));
        assertThat(values.at("/from").asString()).isEqualTo("2023-09-15");
        assertThat(values.at("/indicators/0/code").asString()).isEqualTo("TN.MAU");
        assertThat(values.at("/indicators/0/value").decimalValue()).isEqualByComparingTo("40");
        assertThat(values.at("/indicators/0/plan").isNull()).isTrue();
        assertThat(json(send(as(token, "periods/2023Q3/indicators"))).at("/indicators/0/value").decimalValue())
                .isEqualByComparingTo("0");
        assertThat(json(send(as(token, "periods/2023/indicators?code=TN.MAU"))).at("/indicators/0/cumulative")
                .decimalValue()).isEqualByComparingTo("40");
        places.solar(office.office());
        JsonNode own = json(send(as(token, "periods/202310/indicators")));
        assertThat(own.at("/from").asString()).as("no calendar named: the department's").isEqualTo("2023-10-01");
        assertThat(own.at("/calendar").asString()).isEqualTo("SOLAR");
        assertThat(json(send(as(token, "periods/202310/indicators?calendar=ADMINISTRATIVE"))).at("/from").asString())
                .isEqualTo("2023-09-15");
        assertThat(json(send(as(token, "regimes"))).at("/0/code").asString()).isEqualTo("BC-THANG");
    }

    @Test
    void twoDepartmentsDoNotSeeEachOther() throws Exception {
        Desk ours = offices.found();
        Desk theirs = offices.found();
        String token = client(theirs);
        offices.issued(ours);
        IssueSummary issue = CurrentActor.callAs(ours.actor(Role.OFFICE), () -> archive.list().getFirst());
        assertThat(total(token, "reports")).isZero();
        for (String address : List.of("", "/pdf", "/json", "/xlsx", "/docx")) {
            assertThat(send(as(token, "reports/" + issue.report() + address)).getStatus()).isEqualTo(404);
        }
        assertThat(json(send(as(token, "periods/202310/indicators"))).at("/agency").asString())
                .isEqualTo(theirs.office().department().code());
        String forged = client(ours).replaceFirst("khcn_\\d+_", "khcn_" + theirs.office().department().id() + "_");
        assertThat(send(as(forged, "reports")).getStatus()).isEqualTo(401);
    }

    @Test
    void whatCannotBeReadIsAProblemAndNeverAScreen() throws Exception {
        Desk office = offices.found();
        String token = client(office);
        for (String address : List.of("reports?period=2023Q9", "reports?page=-1", "reports?since=hôm-qua",
                "reports/zzz", "periods/abc/indicators", "periods/202310/indicators?calendar=LUNAR")) {
            MockHttpServletResponse answer = send(as(token, address));
            assertThat(answer.getStatus()).as(address).isEqualTo(400);
            assertThat(answer.getContentType()).as(address).startsWith("application/problem+json");
        }
        for (String address : List.of("nothing", "reports/1")) {
            MockHttpServletResponse answer = send(as(token, address));
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(answer.getContentType()).as(address).startsWith("application/problem+json");
        }
        for (String address : List.of("/api/v1/reports//pdf", "/api/v1//reports", "/api/v1/reports/1%2F/pdf")) {
            MockHttpServletResponse answer = send(get(URI.create(address)).header("Authorization", "Bearer " + token));
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(json(answer).at("/status").asInt()).as(address).isEqualTo(404);
        }
        assertThat(send(get(URI.create("/units//sap-nhap"))).getStatus()).as("screens as ever").isEqualTo(400);
        for (MockHttpServletRequestBuilder write : List.of(post("/api/v1/reports"), delete("/api/v1/reports/1"))) {
            assertThat(send(write.header("Authorization", "Bearer " + token)).getStatus()).isEqualTo(403);
        }
        assertThat(send(as(token, "reports")).getCookies()).isEmpty();
    }

    private String client(Desk office) {
        return client(office, clock.today(), null);
    }

    private String client(Desk office, LocalDate from, @Nullable LocalDate to) {
        return CurrentActor.callAs(office.actor(Role.ADMINISTRATOR),
                () -> clients.create(new ClientForm("Trục liên thông", from, to)).token());
    }

    private static MockHttpServletRequestBuilder as(String token, String address) {
        return get("/api/v1/" + address).header("Authorization", "Bearer " + token);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private long total(String token, String address) throws Exception {
        return json(send(as(token, address))).at("/total").asLong();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        return new JsonMapper().readTree(answer.getContentAsString());
    }
}
