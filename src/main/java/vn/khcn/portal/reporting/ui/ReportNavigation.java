package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.reporting.WaitingReport;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.NavigationItem.Group;
import vn.khcn.portal.shell.RecordRoute;

/** Ways to the screens of reports. */
@Configuration(proxyBeanMethods = false)
public class ReportNavigation {
    static final String REPORTS = "bao-cao";
    static final String CHANGED = "bao-cao/so-lieu-da-doi";
    static final String ARCHIVE = "kho-bao-cao";
    static final String TEMPLATES = "mau-bao-cao";

    /** The route of a report: the workbench of the office, the reading page of everyone else. */
    public static String report(long id) {
        return REPORTS + "/" + id;
    }

    /** A report beside another. */
    static String comparison(long id) {
        return report(id) + "/so-sanh";
    }

    /** An issued document in the archive, by its line in the number book. */
    public static String archived(long outbound) {
        return ARCHIVE + "/" + outbound;
    }

    /** The issued reports that carry old figures. */
    public static String changed() {
        return CHANGED;
    }

    /** The list of reports. */
    public static String list() {
        return REPORTS;
    }

    /** The leaders' reading page of a report. */
    public static String review(long id) {
        return report(id) + "/duyet";
    }

    /** What a report of a longer period takes from its months. */
    static String rollUp(long id) {
        return report(id) + "/tong-hop";
    }

    /** Where a report that waits is worked on: leaders read, the others work at the bench. */
    public static String waiting(WaitingReport waiting) {
        return switch (waiting.action()) {
            case APPROVE, SIGN -> review(waiting.report().id());
            default -> report(waiting.report().id());
        };
    }

    public static void openReport(long id) {
        UI.getCurrent().navigate(report(id));
    }

    static String template(long id) {
        return TEMPLATES + "/" + id;
    }

    @Bean
    NavigationItem reportsItem() {
        return new NavigationItem(Group.REPORTS, 1, "reporting.list.title", ReportListView.class,
                Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY));
    }

    @Bean
    NavigationItem archiveItem() {
        return new NavigationItem(Group.REPORTS, 2, "reporting.archive.title", ArchiveView.class,
                Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY, Role.UNIT_HEAD,
                        Role.ADMINISTRATOR));
    }

    @Bean
    NavigationItem changedItem() {
        return new NavigationItem(Group.REPORTS, 3, "reporting.changed.title", ChangedReportsView.class,
                Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY));
    }

    @Bean
    NavigationItem templatesItem() {
        return new NavigationItem(Group.REPORTS, 9, "reporting.template.listTitle", TemplateListView.class,
                Set.of(Role.OFFICE, Role.ADMINISTRATOR));
    }

    @Bean
    NavigationItem letterheadItem() {
        return new NavigationItem(Group.ADMINISTRATION, 25, "reporting.letterhead.title", LetterheadView.class,
                Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    RecordRoute reportRoute() {
        return new RecordRoute("report", REPORTS + "/");
    }
}
