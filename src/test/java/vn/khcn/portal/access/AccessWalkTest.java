package vn.khcn.portal.access;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and every writing method by role, against the tables of who may: a page or method that is new, or open to
 * somebody else than written down, fails here. Which unit and which department stands in the tests of each service.
 */
@PortalTest
class AccessWalkTest extends SpringBrowserlessTest {
    @Autowired
    ApplicationContext context;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    TestOffice offices;

    @Test
    void everyPageIsOpenToWhomTheTableSays() {
        AccessAnnotationChecker checker = new AccessAnnotationChecker();
        Principal somebody = () -> "somebody";
        Map<String, Set<Role>> open = new TreeMap<>();
        List<String> wideOpen = new ArrayList<>();
        for (RouteData route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            Class<? extends Component> view = route.getNavigationTarget();
            if (!shipped(view)) {
                continue;
            }
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Arrays.stream(Role.values()).filter(r -> checker.hasAccess(view, somebody, r.name()::equals))
                    .forEach(roles::add);
            Stream.concat(Stream.of(route.getTemplate()),
                    route.getRouteAliases().stream().map(a -> a.getTemplate()))
                    .forEach(template -> open.put("/" + template, roles));
            if (checker.hasAccess(view, null, r -> false)) {
                wideOpen.add(view.getSimpleName());
            }
        }
        same("routes.csv", open);
        assertThat(wideOpen).as("pages without signing in").containsExactlyInAnyOrder("LoginView");
    }

    @Test
    void everyWritingMethodIsOpenToWhomTheTableSays() {
        Office office = offices.found();
        Map<String, Set<Role>> open = new TreeMap<>();
        Map<String, Set<Role>> written = new AccessTable("services.csv").rows();
        List<String> notRefused = new ArrayList<>();
        for (Object bean : services()) {
            for (Method method : writing(AopUtils.getTargetClass(bean))) {
                String name = AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
                PreAuthorize rule = rule(method);
                Set<Role> may = rule == null ? EnumSet.allOf(Role.class) : allowed(rule.value());
                open.merge(name, may, (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet()));
                EnumSet<Role> others = EnumSet.allOf(Role.class);
                others.removeAll(written.getOrDefault(name, may));
                others.stream().filter(role -> !refuses(bean, method, office, role))
                        .forEach(role -> notRefused.add(name + " by " + role));
            }
        }
        same("services.csv", open);
        assertThat(notRefused).as("went through for a role the table does not name").isEmpty();
    }

    private void same(String file, Map<String, Set<Role>> found) {
        assertThat(rows(found)).as("%s says who may; mend the code or, where it was meant, the table", file)
                .containsExactlyInAnyOrderElementsOf(rows(new AccessTable(file).rows()));
    }

    private static List<String> rows(Map<String, Set<Role>> table) {
        return table.entrySet().stream().map(e -> AccessTable.row(e.getKey(), e.getValue())).toList();
    }

    /** Pages of the portal, not those that tests or the framework bring. */
    private static boolean shipped(Class<?> view) {
        return view.getName().startsWith("vn.khcn.")
                && !view.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes");
    }

    private Collection<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(b -> AopUtils.getTargetClass(b).getName().startsWith("vn.khcn.")).toList();
    }

    private static List<Method> writing(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers())
                        && !m.isSynthetic() && !reads(m) && (rule(m) != null || service.isAnnotationPresent(
                                Transactional.class)))
                .toList();
    }

    private static boolean reads(Method method) {
        Transactional own = method.getAnnotation(Transactional.class);
        Transactional all = method.getDeclaringClass().getAnnotation(Transactional.class);
        return own != null ? own.readOnly() : all != null && all.readOnly();
    }

    private static @Nullable PreAuthorize rule(Method method) {
        PreAuthorize own = method.getAnnotation(PreAuthorize.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(PreAuthorize.class);
    }

    /** The rules of this house name roles or say "signed in"; any other form would need to be walked another way. */
    private static Set<Role> allowed(String rule) {
        if (rule.equals("isAuthenticated()")) {
            return EnumSet.allOf(Role.class);
        }
        assertThat(rule).matches("has(Any)?Role\\(('[A-Z_]+'(, *)?)+\\)");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(r -> rule.contains("'" + r.name() + "'")).forEach(roles::add);
        return roles;
    }

    /** Called for real with empty hands; whatever else might happen is rolled back. */
    private boolean refuses(Object bean, Method method, Office office, Role role) {
        Object[] nothing = Arrays.stream(method.getParameterTypes()).map(AccessWalkTest::nothing).toArray();
        method.setAccessible(true);
        return CurrentActor.callAs(office.actor(role),
                () -> Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(tx -> {
                    tx.setRollbackOnly();
                    try {
                        method.invoke(bean, nothing);
                        return false;
                    } catch (InvocationTargetException thrown) {
                        return thrown.getCause() instanceof AccessDeniedException;
                    } catch (IllegalAccessException closed) {
                        throw new IllegalStateException(closed);
                    }
                })));
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type == boolean.class
                ? (Object) false
                : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
    }
}
