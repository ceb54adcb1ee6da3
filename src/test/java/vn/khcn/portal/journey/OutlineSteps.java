package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Makes a report's outline in its editor. */
final class OutlineSteps {
    private final Person person;
    private final SetupSteps fields;

    OutlineSteps(Person person) {
        this.person = person;
        fields = new SetupSteps(person);
    }

    /** From nothing: the editor opens with an empty page. */
    void begin(String name, String subject) {
        person.open("mau-bao-cao");
        Locator dialog = fields.dialog("Lập mẫu mới");
        SetupSteps.field(dialog, "Tên mẫu").fill(name);
        SetupSteps.field(dialog, "Trích yếu").fill(subject);
        Person.button(dialog, "Tạo mẫu").click();
        person.page().waitForURL(Pattern.compile(".*/mau-bao-cao/\\d+"));
        assertThat(paper()).isVisible();
    }

    /** An outline that came as a file. */
    void upload(Path file, String name) {
        person.open("mau-bao-cao");
        person.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        person.told("Đã nhập mẫu");
        person.link(name).click();
        person.page().waitForURL(Pattern.compile(".*/mau-bao-cao/\\d+"));
        assertThat(paper()).isVisible();
    }

    /** Head and foot of the paper. */
    void head(String addressee, String recipients, String signature) {
        type("Kính gửi", addressee);
        type("Nơi nhận", recipients);
        type("Quyền hạn, chức vụ người ký", signature);
        apply(signature);
    }

    private void type(String label, String words) {
        Locator field = SetupSteps.field(side(), label);
        field.click();
        field.pressSequentially(words);
    }

    void section(String style, String title, String printed) {
        Person.button(person.page().locator(".pane-list"), "Thêm mục").click();
        write(style, title);
        apply(printed);
    }

    /** A section below the chosen one, which prints what units write about a topic. */
    void below(String title, String kind, String topic) {
        Person.button(side(), "Thêm mục con").click();
        write("1.", title);
        Person.button(side(), "+ Nội dung đơn vị").click();
        fields.select(side().locator(".source-form vaadin-select").nth(1), kind);
        fields.pickOneOfMany(side(), "Chủ đề", topic);
        apply(title);
    }

    /** Back to a section that is there, to add below it. */
    void choose(String title) {
        topic(title).click();
        assertThat(topic(title)).hasAttribute("aria-current", "true");
        assertThat(SetupSteps.field(side(), "Tiêu đề")).hasValue(Pattern.compile(".*" + title + ".*"));
    }

    private Locator topic(String title) {
        return person.page().locator(".pane-list button.topic").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void write(String style, String title) {
        assertThat(SetupSteps.field(side(), "Tiêu đề")).hasValue("Mục mới");
        SetupSteps.field(side(), "Tiêu đề").fill(title);
        fields.select(side().locator("vaadin-select").first(), style);
    }

    private void apply(String printed) {
        Person.button(side(), "Áp dụng").click();
        assertThat(paper()).containsText(printed);
    }

    void publish() {
        Person.button(person.page().locator(".page-head"), "Công bố").click();
        person.told("Đã công bố phiên bản 1");
    }

    private Locator side() {
        return person.page().locator(".pane-side");
    }

    Locator paper() {
        return person.page().locator("article.paper").first();
    }
}
