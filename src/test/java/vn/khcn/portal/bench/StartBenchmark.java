package vn.khcn.portal.bench;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.khcn.portal.Browser;

/** A portal in a process of its own, as {@code spring-boot:run} starts it: until it answers, then a sign-in. */
final class StartBenchmark {
    private static final int START = 20_000;
    private static final int FIRST_SCREEN = 1_000;

    void run(List<String> parts) throws Exception {
        if (parts.contains("start")) {
            try (PortalProcess first = PortalProcess.asForADemo()) {
                Timing.print("first start: database made, the story told", START, first.await(), first.cpu());
            }
        }
        try (PortalProcess again = PortalProcess.asForADemo()) {
            double took = again.await();
            if (parts.contains("start")) {
                Timing.print("every later start", START, took, again.cpu());
            }
            if (parts.contains("screen")) {
                signIn(again.url());
            }
        }
    }

    /** From the click to the first screen standing there, in a browser that was here before. */
    private static void signIn(String url) throws Exception {
        try (Browser browser = Browser.launch()) {
            Page page = browser.newPage(1440, 900);
            Timing.warm("sign-in to first screen, in a browser", FIRST_SCREEN, 5, 15, () -> {
                page.context().clearCookies();
                page.navigate(url + "login");
                page.locator("input[name=username]").fill("vanphong");
                page.locator("input[name=password]").fill("demo");
                return () -> {
                    page.locator(".login-submit").click();
                    page.locator(".frame h1").first().waitFor();
                    return page;
                };
            });
        }
    }
}
