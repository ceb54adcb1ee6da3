package vn.khcn.portal.meetings.ui;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.RecordRoute;

/** Where the screens of meetings and directives are, and their lines in the navigation. */
@Configuration(proxyBeanMethods = false)
public class MeetingNavigation {
    static final String MEETINGS = "giao-ban";
    static final String DIRECTIVES = "chi-dao";
    static final String OWN = "chi-dao-cua-toi";

    /** The conclusions of a meeting, where they are written. */
    public static String meeting(long id) {
        return MEETINGS + "/" + id;
    }

    /** What units bring to a meeting. */
    public static String agenda(long id) {
        return meeting(id) + "/chuong-trinh";
    }

    /** The notice as it will print, where the director reads and decides. */
    public static String notice(long id) {
        return meeting(id) + "/thong-bao";
    }

    /** A directive and what became of it. */
    public static String directive(long id) {
        return DIRECTIVES + "/" + id;
    }

    /** The open directives of the reader's unit. */
    public static String own() {
        return OWN;
    }

    /** The register narrowed to a state, for example the late ones. */
    public static String list(DirectiveState state) {
        return DIRECTIVES + "?state=" + state;
    }

    /** The same narrowed to units that lead, answer or help. */
    public static String list(DirectiveState state, Collection<Long> units) {
        return list(state) + units.stream().map(u -> "&unit=" + u).collect(Collectors.joining());
    }

    @Bean
    NavigationItem meetingsLine() {
        return new NavigationItem(NavigationItem.Group.DIRECTION, 20, "meetings.list.title", MeetingListView.class,
                Set.of());
    }

    @Bean
    NavigationItem directivesLine(DirectiveBookService book) {
        return new NavigationItem(NavigationItem.Group.DIRECTION, 21, "meetings.book.title", DirectiveListView.class,
                Set.of(), () -> book.count(DirectiveFilter.of(DirectiveState.LATE)));
    }

    @Bean
    NavigationItem ownDirectivesLine() {
        return new NavigationItem(NavigationItem.Group.DIRECTION, 22, "meetings.own.title", MyDirectivesView.class,
                Set.of(Role.UNIT_HEAD, Role.SPECIALIST, Role.DEPUTY));
    }

    @Bean
    RecordRoute meetingRoute() {
        return new RecordRoute("meeting", MEETINGS + "/");
    }

    @Bean
    RecordRoute directiveRoute() {
        return new RecordRoute("directive", DIRECTIVES + "/");
    }
}
