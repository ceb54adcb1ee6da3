package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody at a browser of their own, who knows the screen by its words. */
final class Person implements AutoCloseable {
    /** Long enough for a busy machine; nothing waits longer than it has to. */
    private static final int PATIENCE = 40_000;
    private final RunningPortal portal;
    private final Page page;
    private final String username;

    Person(RunningPortal portal, Page page, String username) {
        this.portal = portal;
        this.page = page;
        this.username = username;
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** A desk of 1440 × 900, signed in. */
    static Person at(RunningPortal portal, Browser browser, String username) {
        return new Person(portal, browser.newPage(1440, 900), username).signIn();
    }

    Person signIn() {
        page.navigate(portal.url() + "login");
        return signInHere();
    }

    /** On the sign-in page that is shown. */
    Person signInHere() {
        enter(RunningPortal.PASSWORD);
        page.locator(".frame h1").first().waitFor();
        return this;
    }

    /** The first sign-in of an account: the password that was handed over must be changed before anything else. */
    static Person first(RunningPortal portal, Browser browser, String username, String given) {
        Person person = new Person(portal, browser.newPage(1440, 900), username);
        person.page.navigate(portal.url() + "login");
        person.enter(given);
        Locator passwords = person.page.locator("input[type=password]");
        assertThat(passwords).hasCount(3);
        passwords.nth(0).fill(given);
        passwords.nth(1).fill(RunningPortal.PASSWORD);
        passwords.nth(2).fill(RunningPortal.PASSWORD);
        person.button("Đổi mật khẩu").click();
        person.page.locator(".frame h1").first().waitFor();
        return person;
    }

    private void enter(String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        button("Đăng nhập").click();
    }

    Page page() {
        return page;
    }

    /** Opens an address of the portal, without its host. */
    Person open(String route) {
        page.navigate(portal.url() + route);
        try {
            page.locator("h1:visible").first().waitFor();
        } catch (TimeoutError nothing) {
            screenshot("nothing-at-" + route.replaceAll("[^a-z0-9]+", "-"));
            throw nothing;
        }
        return this;
    }

    Person screenshot(String name) {
        Browser.screenshot(page, name);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The open dialog with this title. */
    Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title)).last();
    }

    static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the red or blue button of a real question. */
    void confirm(String deed) {
        button(page.getByRole(AriaRole.ALERTDIALOG), deed).click();
    }

    /** Fills the reason of an open dialog and presses the button that does it. */
    void reason(String title, String reason, String deed) {
        Locator dialog = dialog(title);
        dialog.getByLabel("Lý do").fill(reason);
        button(dialog, deed).click();
        assertThat(dialog).isHidden();
    }

    /** Waits for the short words at the edge of the screen. */
    void told(String words) {
        assertThat(
                page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(words)).first())
                .isVisible();
    }

    byte[] download(Locator link) {
        Path file = page.waitForDownload(link::click).path();
        try {
            return Files.readAllBytes(file);
        } catch (IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }

    @Override
    public void close() {
        Witness.leaving(page);
        page.context().close();
    }
}
