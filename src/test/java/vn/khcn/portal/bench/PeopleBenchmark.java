package vn.khcn.portal.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khcn.portal.Browser;

/** Fifty people of two departments in their browsers, each with a page of the day's work open: what the server needs. */
final class PeopleBenchmark {
    private static final int PEOPLE = 50;
    private static final int MEGABYTES = 1024;
    private static final String HEAP = "640m";
    /** Who signs in, again and again, and the page where they work. */
    private static final List<Map.Entry<String, String>> DESKS = List.of(Map.entry("giamdoc", ""),
            Map.entry("phogiamdoc", ""), Map.entry("vanphong", "bao-cao"), Map.entry("tonghop", "tien-do"),
            Map.entry("truongphong.qlkh", "noi-dung"), Map.entry("truongphong.qlcn", "noi-dung"),
            Map.entry("truongphong.tdc", "noi-dung"), Map.entry("truongphong.ttud", "noi-dung"),
            Map.entry("vanphong.bk", "bao-cao"), Map.entry("truongphong.tdc.bk", "noi-dung"));

    void run() throws Exception {
        try (PortalProcess portal = PortalProcess.asOnAServer(HEAP); Browser browser = Browser.launch()) {
            portal.await();
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Map.Entry<String, String> desk = DESKS.get(i % DESKS.size());
                Page page = browser.newPage(1440, 900);
                page.navigate(portal.url() + "login");
                page.locator("input[name=username]").fill(desk.getKey());
                page.locator("input[name=password]").fill("demo");
                page.locator(".login-submit").click();
                page.locator(".frame h1").first().waitFor();
                page.navigate(portal.url() + desk.getValue());
                page.locator(".frame h1").first().waitFor();
                pages.add(page);
            }
            long held = portal.megabytes();
            System.out.printf(Locale.ROOT, "%d people signed in, heap of at most %s: %d MB held by the server%n",
                    pages.size(), HEAP, held);
            Timing.promise(held <= MEGABYTES);
        }
    }
}
