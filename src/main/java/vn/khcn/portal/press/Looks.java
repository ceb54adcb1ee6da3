package vn.khcn.portal.press;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReport;

/** All styles of a template by name. */
final class Looks {
    private final Map<String, Look> looks;

    Looks(JasperReport template) {
        looks = Arrays.stream(template.getStyles()).collect(Collectors.toMap(JRStyle::getName,
                Look::of, (first, second) -> first, LinkedHashMap::new));
    }

    Collection<Look> all() {
        return looks.values();
    }

    Look get(String name) {
        return Objects.requireNonNull(looks.get(name), name);
    }
}
