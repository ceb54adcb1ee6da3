package vn.khcn.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium that comes as a package under target/, for journeys and for the parts that only a browser can test. */
public final class Browser implements AutoCloseable {
    private static final Path FOLDER = Path.of(System.getProperty("portal.browser", "target/browser"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(read("path")))
                        .setArgs(List.of("--no-sandbox")).setEnv(environment()));
    }

    public static Browser launch() {
        return new Browser(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A page of a new person: own cookies, own storage. */
    public Page newPage(int width, int height) {
        return newPage(width, height, ColorScheme.LIGHT);
    }

    public Page newPage(int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height).setColorScheme(scheme).setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh").setAcceptDownloads(true));
        Page page = context.newPage();
        Witness.follow(page);
        return page;
    }

    /** Keeps a picture for looking at under target/screenshots. */
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    /** The package brings the libraries it needs for machines that have none. */
    private static Map<String, String> environment() {
        Path libraries = FOLDER.resolve("al2023/lib");
        return Files.isDirectory(libraries)
                ? Map.of("LD_LIBRARY_PATH", libraries.toAbsolutePath().toString())
                : Map.of();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file)).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "No browser in " + FOLDER.toAbsolutePath() + ": run mvn pre-integration-test",
                    missing);
        }
    }
}
