package vn.khcn.portal.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What may be wrong with any screen: barriers, keys in place of words, a page that scrolls sideways. */
final class ScreenCheck {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** A tablet, a desk at 200 %, and the desk. */
    private static final int[][] SIZES = {{1024, 768}, {720, 450}, {1440, 900}};
    /** Until colours have gone from light to dark. */
    private static final int FADE = 400;
    private static final Set<String> KEYS = keys();
    /** Everything one can read or hear on the page that looks like a key. */
    private static final String LIKE_KEYS = """
            () => {
              const texts = [document.title, document.body.innerText];
              document.querySelectorAll('[aria-label],[title],[placeholder],[alt]').forEach(e =>
                ['aria-label', 'title', 'placeholder', 'alt'].forEach(a => texts.push(e.getAttribute(a) ?? '')));
              return texts.flatMap(t => t.match(/!\\\\{.*|!?[a-z]+(\\\\.[A-Za-z_0-9]+)+/g) ?? []);
            }""".replace("\\\\", "\\");
    /** The page and its parts that are wider than they may be. */
    private static final String TOO_WIDE = """
            async () => {
              const parts = '.page, .page-head, .page-body, .pane-main, .card';
              const wide = () => [document.documentElement, ...document.querySelectorAll(parts)]
                .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'hidden')
                .map(e => (e.className || e.localName) + ' ' + e.scrollWidth + ' > ' + e.clientWidth).join();
              // charts follow a change of size a little later
              for (let i = 0; i < 20; i++) {
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                if (!wide()) return '';
                await new Promise(done => setTimeout(done, 100));
              }
              return wide();
            }""";
    private final Page page;
    private final List<String> findings = new ArrayList<>();

    ScreenCheck(Page page) {
        this.page = page;
    }

    List<String> findings() {
        return findings;
    }

    /** Barriers as axe sees them. */
    void barriers(String where) {
        new AxeBuilder(page).analyze().getViolations().stream().filter(rule -> GRAVE.contains(rule.getImpact()))
                .forEach(rule -> found(where, rule));
    }

    /** The same in the dark, where only colours differ. */
    void darkColours(String where) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForTimeout(FADE);
        new AxeBuilder(page).withRules(List.of("color-contrast")).analyze().getViolations()
                .forEach(rule -> found(where + " in the dark", rule));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** A key on the screen had no text; a page that could not be opened has only excuses. */
    void words(String where) {
        if (page.locator(".error-page").count() > 0) {
            findings.add(where + ": " + page.locator(".error-page").first().innerText());
        }
        for (Object like : (List<?>) page.evaluate(LIKE_KEYS)) {
            if (like.toString().startsWith("!") || KEYS.contains(like.toString())) {
                findings.add(where + ": no text for " + like);
            }
        }
    }

    /** Nothing scrolls sideways at any of the sizes. */
    void widths(String where) {
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            Object wide = page.evaluate(TOO_WIDE);
            if (!"".equals(wide)) {
                findings.add(where + " at " + size[0] + ": sideways " + wide);
            }
        }
    }

    /** A dialog has its buttons inside the window, however small it is. */
    void dialog(String where, Locator dialog) {
        for (int[] size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            page.waitForTimeout(FADE / 4.0);
            Locator buttons = dialog.locator("vaadin-button:visible");
            if (buttons.count() > 0) {
                BoundingBox last = buttons.last().boundingBox();
                if (last.x < 0 || last.y < 0 || last.x + last.width > size[0] || last.y + last.height > size[1]) {
                    findings.add(where + " at " + size[0] + ": its last button is out of sight");
                }
            }
        }
    }

    private void found(String where, Rule rule) {
        CheckedNode first = rule.getNodes().getFirst();
        findings.add(where + ": " + rule.getId() + " × " + rule.getNodes().size() + " " + first.getTarget() + " "
                + first.getHtml());
    }

    private static Set<String> keys() {
        Properties all = new Properties();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_vi.properties")) {
                try (var in = file.getInputStream()) {
                    all.load(in);
                }
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return new HashSet<>(all.stringPropertyNames());
    }
}
