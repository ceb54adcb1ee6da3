package vn.khcn.portal.keytasks.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.RecordRoute;

/** Where the screens of key tasks are, and their line in the navigation. */
@Configuration(proxyBeanMethods = false)
public class KeyTaskNavigation {
    static final String PLAN = "nhiem-vu-trong-tam";
    static final String TARGETS = PLAN + "/chi-tieu";

    /** The plan of the running year. */
    public static String plan() {
        return PLAN;
    }

    /** The plan of a year. */
    public static String plan(int year) {
        return PLAN + "?nam=" + year;
    }

    /** A task with its targets. */
    public static String task(long id) {
        return PLAN + "/" + id;
    }

    /** A target: how far, its results, its reasons. */
    public static String target(long id) {
        return TARGETS + "/" + id;
    }

    @Bean
    NavigationItem keyTasksLine() {
        return new NavigationItem(NavigationItem.Group.DIRECTION, 15, "keytasks.plan.title", KeyPlanView.class,
                Set.of());
    }

    @Bean
    RecordRoute keyTaskRoute() {
        return new RecordRoute("key-task", PLAN + "/");
    }

    @Bean
    RecordRoute keyTargetRoute() {
        return new RecordRoute("key-target", TARGETS + "/");
    }
}
