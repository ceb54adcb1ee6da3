package vn.khcn.portal.people.signin;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The first department and its administrator, for a server whose database is empty. */
@ConfigurationProperties("portal.founding")
record FoundingSettings(@DefaultValue("") String code, @DefaultValue("") String name,
        @DefaultValue("") String parentAgency, @DefaultValue("") String agency, @DefaultValue("") String place,
        @DefaultValue("") String symbol, @DefaultValue("quantri") String adminUsername,
        @DefaultValue("") String adminPassword) {

    /** Environment variables that have to be set and are not. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, "PORTAL_DEPARTMENT_CODE", code);
        note(missing, "PORTAL_DEPARTMENT_NAME", name);
        note(missing, "PORTAL_DEPARTMENT_PARENT", parentAgency);
        note(missing, "PORTAL_DEPARTMENT_PLACE", place);
        note(missing, "PORTAL_ADMIN_PASSWORD", adminPassword);
        return missing;
    }

    private static void note(List<String> missing, String variable, String value) {
        if (value.isBlank()) {
            missing.add(variable);
        }
    }
}
