package vn.khcn.portal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Somebody who follows the links of the portal until every kind of screen was seen once. */
final class ScreenWalk {
    /** Where the frame, lists and records lead, without the host. */
    private static final String LINKS = """
            () => [...document.querySelectorAll('vaadin-side-nav-item, a[href]')].map(e => e.path ?? e.getAttribute('href'))
              .filter(h => h !== null && !/^(https?:|mailto:|blob:|#|\\?|\\/?VAADIN)/.test(h))
              .map(h => new URL(h || '.', document.baseURI).pathname.substring(1))""";
    /** As a click on a link of the frame: the portal stays loaded. */
    private static final String GO = """
            address => {
              document.querySelectorAll('h1').forEach(h => h.dataset.left = '');
              const link = document.body.appendChild(document.createElement('a'));
              link.href = '/' + address;
              link.setAttribute('router-link', '');
              link.click();
              link.remove();
            }""";
    private final Person person;
    private final Routes routes;
    private final Predicate<String> wanted;
    private final Deque<String> next = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();

    /** @param wanted screens that are worth a visit */
    ScreenWalk(Person person, Routes routes, Predicate<String> wanted) {
        this.person = person;
        this.routes = routes;
        this.wanted = wanted;
    }

    /** The kinds of screens seen. */
    Set<String> seen() {
        return known;
    }

    /** @param look gets each screen once, shown */
    void walk(List<String> starts, Consumer<String> look) {
        starts.forEach(this::remember);
        while (!next.isEmpty()) {
            String address = next.remove();
            go(address);
            look.accept(address);
            ((List<?>) person.page().evaluate(LINKS)).forEach(a -> remember((String) a));
        }
    }

    private void remember(String address) {
        routes.screen(address).filter(wanted).filter(known::add).ifPresent(screen -> next.add(address));
    }

    private void go(String address) {
        Page page = person.page();
        page.evaluate(GO, address);
        try {
            page.locator("h1:not([data-left]):visible").first()
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(8_000));
        } catch (TimeoutError stays) {
            person.open(address);
        }
        settle(page);
    }

    /** Nothing is under way any more, and the rows of lists are there. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => Object.values(globalThis.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive?.())
                  && [...document.querySelectorAll('vaadin-grid')].every(g => !g.loading)""");
    }
}
