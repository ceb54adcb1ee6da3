package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.shell.KeyboardHint;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.SearchProvider;
import vn.khcn.portal.shell.component.PeriodText;

/** The ways into the entries: navigation, keys, search, and links from other rooms. */
@Configuration
public class EntriesNavigation {
    static final Set<Role> BOARD_READERS = Set.of(Role.OFFICE, Role.DIRECTOR, Role.DEPUTY, Role.ADMINISTRATOR);

    /** The address of a unit's part of a period. */
    public static String part(long unitId, Period period) {
        return "noi-dung/" + period.code() + "?don-vi=" + unitId;
    }

    /** The address of the on-time board of a period. */
    public static String board(Period period) {
        return "tien-do/" + period.code();
    }

    /** The address of one entry: its topic and tab in its unit's part. */
    public static String entry(EntryDetails entry, TopicSummary topic) {
        return part(entry.unitId(), entry.period()) + "&muc=" + topic.code() + "&phan="
                + GridTab.of(entry.kind()).slug();
    }

    /** Opens a unit's part. */
    public static void openPart(long unitId, Period period) {
        UI.getCurrent().navigate(part(unitId, period));
    }

    @Bean
    NavigationItem progressGrid() {
        return new NavigationItem(NavigationItem.Group.HOME, 10, "entries.nav.grid", ProgressGridView.class,
                Set.of(Role.SPECIALIST, Role.UNIT_HEAD, Role.OFFICE, Role.DIRECTOR, Role.DEPUTY));
    }

    @Bean
    NavigationItem onTimeBoard() {
        return new NavigationItem(NavigationItem.Group.REPORTS, 10, "entries.nav.board", OnTimeBoardView.class,
                BOARD_READERS);
    }

    @Bean
    NavigationItem topicList() {
        return new NavigationItem(NavigationItem.Group.ADMINISTRATION, 40, "entries.nav.topics", TopicsView.class,
                Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }

    @Bean
    SearchProvider entrySearch(ContentService content, TopicService topics) {
        return new SearchProvider() {
            @Override
            public int order() {
                return 50;
            }

            @Override
            public List<Hit> search(String text, int limit) {
                return content.search(text, limit).stream().flatMap(e -> topics.find(e.topicId()).stream()
                        .map(t -> new Hit("entries.search.entry", plain(e),
                                t.name() + " · " + PeriodText.of(e.period()),
                                entry(e, t))))
                        .toList();
            }
        };
    }

    @Bean
    KeyboardHint newRowKey() {
        return new KeyboardHint(10, "Enter", "entries.keys.newRow");
    }

    @Bean
    KeyboardHint moveRowKey() {
        return new KeyboardHint(11, "Alt+↑ ↓", "entries.keys.move");
    }

    @Bean
    KeyboardHint insertKey() {
        return new KeyboardHint(12, "/", "entries.keys.insert");
    }

    @Bean
    KeyboardHint reviewedKey() {
        return new KeyboardHint(13, "Ctrl+Enter", "entries.keys.reviewed");
    }

    private static String plain(EntryDetails entry) {
        return Sentence.parse(entry.text()).plain();
    }
}
