package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What people do with a report: the office's workbench and the leaders' reading page. */
final class ReportSteps {
    private final Person person;
    private String address = "";

    ReportSteps(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** Where the report is, without the host. */
    String address() {
        return address;
    }

    /** The office opens the report of the current period. */
    ReportSteps openNew() {
        person.open("bao-cao");
        person.button("Mở báo cáo").click();
        // the page is drawn before the address bar follows
        person.page().waitForURL(Pattern.compile(".*/bao-cao/\\d+"));
        person.button("Tổng hợp").waitFor();
        address = URI.create(person.page().url()).getPath().substring(1);
        return this;
    }

    ReportSteps open(String route) {
        person.open(route);
        address = route;
        paper().waitFor();
        return this;
    }

    void compile(int draft) {
        person.button("Tổng hợp").click();
        person.told("Đã tổng hợp bản " + draft);
        paper().waitFor();
    }

    /** The first sheet, as it prints. */
    Locator paper() {
        return person.page().locator("article.paper").first();
    }

    /** The page with what stands above it. */
    Locator paperPane() {
        return person.page().locator(".pane-main");
    }

    Locator state(String words) {
        return person.page().locator(".page-head").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    void clickFigure(String printed) {
        paper().locator(".figure").getByText(printed, new Locator.GetByTextOptions().setExact(true)).first().click();
    }

    void clickParagraph(String words) {
        Locator paragraph = paper().locator("[data-block]").filter(new Locator.FilterOptions().setHasText(words));
        paragraph.click(new Locator.ClickOptions().setPosition(20, 8));
        assertThat(paragraph).hasClass(Pattern.compile(".*current.*"));
    }

    /** Writes the office's own copy of the chosen sentence. */
    void edit(String words) {
        Locator text = person.page().locator(".text-detail").getByRole(AriaRole.TEXTBOX);
        text.fill(words);
        person.button("Lưu và cập nhật trang").click();
        person.told("Đã lưu bản của văn phòng");
    }

    void step(String deed) {
        Person.button(person.page().locator(".page-head"), deed).click();
    }
}
