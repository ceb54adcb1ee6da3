package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the office does on the on-time board. */
final class BoardSteps {
    private final Person office;

    BoardSteps(Person office) {
        this.office = office;
    }

    BoardSteps open() {
        office.open("tien-do");
        office.link("Văn phòng Sở").waitFor();
        return this;
    }

    /** The cells of a unit's row: a grid keeps them outside of its rows and names them by slot. */
    Locator row(String unit) {
        Locator row = office.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(unit));
        Object slots = row.locator("slot").evaluateAll(
                "all => all.map(s => `vaadin-grid-cell-content[slot='${s.name}']`).join()");
        return office.page().locator(slots.toString());
    }

    Locator link(String unit) {
        return row(unit).getByRole(AriaRole.LINK);
    }

    void acceptAll() {
        Locator accept = office.button("Nhận");
        while (accept.count() > 0) {
            int before = accept.count();
            accept.first().click();
            assertThat(accept).hasCount(before - 1);
        }
        assertThat(office.page().locator(".stat").filter(new Locator.FilterOptions().setHasText("Đã nhận")))
                .containsText("7");
    }
}
