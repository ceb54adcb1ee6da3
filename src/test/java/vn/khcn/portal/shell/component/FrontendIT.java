package vn.khcn.portal.shell.component;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static org.assertj.core.api.Assertions.assertThat;

/** The static frontend without a server: looks, chart, shortcuts. */
@ExtendWith(Witness.class)
class FrontendIT {
    private static final String CHART_JS = "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.js";
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void launch() {
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void partsAreReadableInLightAndDark() throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            open(1440, 900, scheme);
            List<String> serious = new AxeBuilder(page).analyze().getViolations().stream()
                    .filter(v -> List.of("serious", "critical").contains(v.getImpact())).map(Rule::toString).toList();
            Browser.screenshot(page, "parts-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(serious).isEmpty();
        }
    }

    @Test
    void nothingScrollsSidewaysOnSmallScreens() throws IOException {
        for (int width : List.of(1024, 720, 390)) {
            open(width, 800, ColorScheme.LIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        }
    }

    @Test
    void theChartIsDrawnAndReadAsATable() throws IOException {
        open(1024, 768, ColorScheme.LIGHT);
        assertThat(page.locator("#chart canvas").getAttribute("aria-label")).isEqualTo("Kiểm định theo tháng");
        Locator table = page.locator("#chart table");
        assertThat(table.textContent()).contains("Năm 2023", "Kế hoạch", "6.751 phương tiện", "8.333,5 phương tiện");
        table.locator("button").nth(2).press("Enter");
        Locator canvas = page.locator("#chart canvas");
        canvas.click(new Locator.ClickOptions().setPosition(canvas.boundingBox().width * 0.76, 120));
        page.waitForFunction("seen.length === 2");
        assertThat(page.evaluate("seen")).isEqualTo(List.of("point-click 0 1", "point-click 0 1"));
    }

    @Test
    void shortcutsLeaveFieldsAlone() throws IOException {
        open(1024, 768, ColorScheme.LIGHT);
        page.keyboard().press("?");
        page.keyboard().press("Control+k");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
        page.keyboard().type("hỏi?");
        assertThat(page.evaluate("seen")).isEqualTo(List.of("portal-help"));
    }

    @Test
    void theColourSchemeIsRemembered() throws IOException {
        open(1024, 768, ColorScheme.LIGHT);
        String before = ground();
        assertThat(page.evaluate("portal.toggleScheme()")).isEqualTo("dark");
        assertThat(ground()).isNotEqualTo(before);
        page.reload();
        assertThat(ground()).isNotEqualTo(before);
        page.evaluate("portal.scheme('system')");
        assertThat(ground()).isEqualTo(before);
    }

    private String ground() {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    private void open(int width, int height, ColorScheme scheme) throws IOException {
        page = browser.newPage(width, height, scheme);
        page.navigate(Path.of("src/test/browser/parts.html").toUri().toString());
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(CHART_JS)));
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("frontend/portal-chart.js")));
        page.waitForTimeout(400);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FrontendIT.class.getClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
