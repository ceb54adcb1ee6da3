package vn.khcn.portal.journey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.context.WebApplicationContext;
import vn.khcn.portal.kernel.Role;

/** Every address the portal knows, as its route registry has it. */
record Routes(List<Route> all) {
    private static final Pattern PARAMETER = Pattern.compile("/:(\\w+)(\\?)?(?:\\(((?:[^()]|\\([^)]*\\))*)\\))?");

    /** One address with its parameters as in the registry, and the pattern of the addresses that open it. */
    record Route(String template, Pattern pattern, Class<? extends Component> view) {
        /** Whether somebody with this role gets in. */
        boolean opensTo(Role role) {
            RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
            return roles == null
                    ? view.isAnnotationPresent(PermitAll.class)
                    : List.of(roles.value()).contains(role.name());
        }

        /** The address where it needs no parameter. */
        Optional<String> plain() {
            String address = template.replaceAll("/:\\w+\\?(\\(.*\\))?", "");
            return Optional.of(address).filter(a -> !a.contains(":"));
        }

        /** What tells two screens of this route apart: which register, but not which record. */
        Optional<String> screen(String address) {
            Matcher matcher = pattern.matcher(address);
            return matcher.matches()
                    ? Optional.of(pattern.namedGroups().containsKey("register") && template.startsWith("so/")
                            ? template + " " + matcher.group("register")
                            : template)
                    : Optional.empty();
        }
    }

    static Routes of(RunningPortal portal) {
        VaadinServletContext servlet = new VaadinServletContext(
                Objects.requireNonNull(((WebApplicationContext) portal.context()).getServletContext()));
        return new Routes(ApplicationRouteRegistry.getInstance(servlet).getRegisteredRoutes().stream()
                .map(Routes::route).sorted(Comparator.comparing(r -> r.template().contains(":"))).toList());
    }

    /** Those that somebody with this role may open. */
    Routes of(Role role) {
        return new Routes(all.stream().filter(r -> r.opensTo(role)).toList());
    }

    /** The kind of screen that an address opens. */
    Optional<String> screen(String address) {
        return all.stream().map(r -> r.screen(address)).flatMap(Optional::stream).findFirst();
    }

    private static Route route(RouteData data) {
        StringBuilder pattern = new StringBuilder();
        Matcher parameters = PARAMETER.matcher("/" + data.getTemplate());
        while (parameters.find()) {
            String values = parameters.group(3) == null
                    ? "[^/]+"
                    : parameters.group(3).replaceAll("[\\^$]", "").replace("(", "(?:");
            String one = "/(?<" + parameters.group(1).replace("_", "") + ">" + values + ")";
            parameters.appendReplacement(pattern,
                    Matcher.quoteReplacement(parameters.group(2) == null ? one : "(?:" + one + ")?"));
        }
        parameters.appendTail(pattern);
        return new Route(data.getTemplate(), Pattern.compile(pattern.substring(1)), data.getNavigationTarget());
    }
}
