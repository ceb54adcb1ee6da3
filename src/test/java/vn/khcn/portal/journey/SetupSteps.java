package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What is filled in to set a department up: dialogs with fields, known by their labels. */
final class SetupSteps {
    private final Person person;

    SetupSteps(Person person) {
        this.person = person;
    }

    /** Opens a dialog by the button of the same name. */
    Locator dialog(String title) {
        person.button(title).click();
        Locator dialog = person.dialog(title);
        assertThat(dialog.getByRole(AriaRole.TEXTBOX).first()).isVisible();
        return dialog;
    }

    static void fill(Locator form, Map<String, String> values) {
        values.forEach((label, value) -> field(form, label).fill(value));
    }

    static Locator field(Locator form, String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Finds one of a list by its words. */
    void pick(Locator form, String label, String words) {
        Locator box = form.getByRole(AriaRole.COMBOBOX,
                new Locator.GetByRoleOptions().setName(label).setExact(true));
        box.click();
        box.fill(words);
        person.page().locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    /** The same where some may be chosen, whose list stays open. */
    void pickOneOfMany(Locator form, String label, String words) {
        pick(form, label, words);
        assertThat(form.locator("vaadin-multi-select-combo-box-chip").filter(new Locator.FilterOptions()
                .setHasText(words)).first()).isAttached();
        person.page().keyboard().press("Tab");
    }

    /** One of a short list without search. */
    void select(Locator field, String words) {
        field.click();
        Locator items = person.page().locator("vaadin-select-list-box vaadin-select-item:visible");
        items.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + words.replace(".", "\\.")))).first()
                .click();
        assertThat(field).containsText(words);
        assertThat(items).hasCount(0);
    }

    void day(Locator form, String label, String day) {
        field(form, label).fill(day);
        field(form, label).press("Enter");
    }

    /** Adds a row by a dialog and waits until the list shows it. */
    void add(String title, Map<String, String> values, String save, String shown) {
        Locator dialog = dialog(title);
        fill(dialog, values);
        Person.button(dialog, save).click();
        listed(shown);
    }

    /** The list shows it, and the dialog has gone: the next one has the same title. */
    void listed(String words) {
        assertThat(person.page().locator("vaadin-dialog input:visible")).hasCount(0);
        assertThat(person.page().locator("vaadin-grid-cell-content")
                .getByText(words, new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
    }

    /** An account; the answer is the password that is shown once. */
    String account(String username, String name, String unit, List<String> roles) {
        person.open("accounts");
        Locator dialog = dialog("Thêm tài khoản");
        fill(dialog, Map.of("Tên đăng nhập", username, "Tên", name));
        if (!unit.isEmpty()) {
            pick(dialog, "Đơn vị", unit);
        }
        field(dialog, "Chuyên viên").uncheck();
        roles.forEach(role -> field(dialog, role).check());
        Person.button(dialog, "Tạo tài khoản").click();
        return given();
    }

    /** The password that is shown this once. */
    String given() {
        Locator password = person.dialog("Mật khẩu được cấp").getByRole(AriaRole.TEXTBOX);
        assertThat(password).not().hasValue("");
        String given = password.inputValue();
        person.button("Đã ghi lại").click();
        assertThat(person.page().getByText("Trao mật khẩu này")).isHidden();
        return given;
    }
}
