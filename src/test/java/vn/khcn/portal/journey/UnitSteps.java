package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What people of a unit do in the progress grid. */
final class UnitSteps {
    private static final String PASTE = """
            (cell, block) => {
              const data = new DataTransfer();
              data.setData('text/plain', block);
              cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";
    private final Person person;

    UnitSteps(Person person) {
        this.person = person;
    }

    UnitSteps openGrid() {
        person.open("noi-dung");
        return this;
    }

    void topic(String name) {
        person.page().getByRole(AriaRole.NAVIGATION, byName("Mục được giao")).getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name)).first().click();
        assertThat(table(name)).isVisible();
    }

    void tab(String name) {
        person.page().getByRole(AriaRole.TAB, byName(name)).click();
    }

    /** The rows of results of the chosen topic. */
    Locator table(String topic) {
        return table(topic, "Kết quả");
    }

    private Locator table(String topic, String kind) {
        return person.page().getByRole(AriaRole.TABLE, byName(topic + ": " + kind));
    }

    /** Adds a row and leaves the caret in it. */
    Locator newRow(String topic) {
        return newRow(topic, "Kết quả");
    }

    /** The same among the rows of another kind. */
    Locator newRow(String topic, String kind) {
        assertThat(table(topic, kind)).isVisible();
        Locator rows = rows();
        int before = rows.count();
        person.button("+ Thêm dòng").click();
        assertThat(rows).hasCount(before + 1);
        Locator cell = rows.last().getByRole(AriaRole.TEXTBOX);
        assertThat(cell).isFocused();
        return cell;
    }

    /** Types "/", some words of a figure and Enter. */
    void insertFigure(String words) {
        person.page().keyboard().type("/");
        Locator menu = person.page().getByRole(AriaRole.LISTBOX, byName("Chèn số liệu"));
        assertThat(menu.getByRole(AriaRole.OPTION).first()).isVisible();
        person.page().keyboard().type(words);
        assertThat(menu.getByRole(AriaRole.OPTION).first()).containsText(words);
        person.page().keyboard().press("Enter");
    }

    void type(String words) {
        person.page().keyboard().type(words);
    }

    void paste(Locator cell, String block) {
        cell.evaluate(PASTE, block);
    }

    /** Answers a plan line of last period. */
    void answer(String plan, String answer) {
        Locator card = plans().filter(new Locator.FilterOptions().setHasText(plan));
        choose(card);
        Person.button(card, answer).click();
    }

    /** Gives every plan line of last period that waits the same answer. */
    void answerAll(String answer) {
        for (int left = plans().count(); left > 0; left--) {
            choose(plans().first());
            Person.button(plans().first(), answer).click();
            assertThat(plans()).hasCount(left - 1);
        }
    }

    /** Where it is doubtful what tells of a plan, the writer says that nothing does. */
    private static void choose(Locator card) {
        Locator choices = card.locator("vaadin-radio-button");
        if (choices.count() > 0 && card.locator("vaadin-radio-button[checked]").count() == 0) {
            choices.last().click();
        }
    }

    void answered(String plan) {
        assertThat(plans().filter(new Locator.FilterOptions().setHasText(plan))).hasCount(0);
    }

    Locator plans() {
        return person.page().locator(".plan-card:visible");
    }

    Locator rows() {
        return person.page().locator(".entry-row[data-entry]");
    }

    Locator row(String words) {
        return rows().filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    /** The head reads the print and marks what is in it: the part is ready to be sent. */
    Locator reviewAll() {
        Locator dialog = preview();
        Locator read = dialog.getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^Tôi đã đọc bản in")));
        if (read.isVisible()) {
            read.click();
            assertThat(read).isHidden();
        }
        assertThat(Person.button(dialog, "Gửi văn phòng")).isEnabled();
        return dialog;
    }

    /** Opens what the part will look like. */
    Locator preview() {
        person.button("Gửi văn phòng").first().click();
        Locator dialog = person.dialog("Gửi văn phòng nội dung");
        assertThat(dialog.getByRole(AriaRole.REGION)).isVisible();
        return dialog;
    }

    void submit(Locator dialog) {
        Person.button(dialog, "Gửi văn phòng").click();
        person.told("cho Văn phòng");
        assertThat(person.page().locator(".page-head .chip").filter(new Locator.FilterOptions().setHasText("Đã gửi")))
                .isVisible();
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions byName(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions().setName(name);
    }
}
