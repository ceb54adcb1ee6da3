package vn.khcn.portal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Tells, with the failure of a test in a browser, what each page showed and waited for: a failure on another machine
 * must be understood from its message alone.
 */
public final class Witness implements TestExecutionExceptionHandler, BeforeTestExecutionCallback {
    private static final int PAGES = 4;
    private static final int LETTERS = 1500;
    private static final Deque<Seen> PEOPLE = new ArrayDeque<>();

    /** One page, from its opening to its end. */
    private static final class Seen {
        private final Page page;
        private final Set<Request> waiting = new LinkedHashSet<>();
        private final List<String> heard = new ArrayList<>();
        private String last = "";

        Seen(Page page) {
            this.page = page;
            page.onRequest(waiting::add);
            page.onRequestFinished(waiting::remove);
            page.onRequestFailed(request -> {
                waiting.remove(request);
                heard.add("failed: " + request.url() + " " + request.failure());
            });
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    heard.add(response.status() + ": " + response.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    heard.add("console: " + message.text());
                }
            });
        }

        void look() {
            if (last.isEmpty()) {
                last = "%s%n  waits for %s%n  heard %s%n  shows %s".formatted(page.url(),
                        waiting.stream().map(Request::url).toList(), heard, words());
            }
        }

        private String words() {
            try {
                String all = page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(2000))
                        .replaceAll("\\s+", " ");
                return all.substring(0, Math.min(LETTERS, all.length()));
            } catch (PlaywrightException silent) {
                return "nothing: " + silent.getMessage().lines().findFirst().orElse("");
            }
        }
    }

    static void follow(Page page) {
        Seen seen = new Seen(page);
        PEOPLE.addFirst(seen);
        page.onClose(closed -> seen.waiting.clear());
        while (PEOPLE.size() > PAGES) {
            PEOPLE.removeLast();
        }
    }

    /** Looks once more before a page is closed. */
    public static void leaving(Page page) {
        PEOPLE.stream().filter(seen -> seen.page == page).forEach(Seen::look);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        PEOPLE.removeIf(seen -> seen.page.isClosed());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
        StringBuilder story = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Seen seen : PEOPLE) {
            seen.look();
            story.append("%n- ".formatted()).append(seen.last);
        }
        AssertionError told = new AssertionError(story.toString(), failure);
        told.setStackTrace(failure.getStackTrace());
        throw told;
    }
}
