package vn.khcn.portal.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Role;

/** Who may do what, as written down in {@code src/test/resources/access}: a name, a semicolon, the roles. */
final class AccessTable {
    private final Path file;

    AccessTable(String name) {
        file = Path.of("src/test/resources/access", name);
    }

    Map<String, Set<Role>> rows() {
        Map<String, Set<Role>> rows = new TreeMap<>();
        try {
            Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .forEach(l -> rows.put(l.substring(0, l.indexOf(';')).strip(),
                            roles(l.substring(l.indexOf(';') + 1).strip())));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return rows;
    }

    /** A row as it stands in the file. */
    static String row(String name, Set<Role> roles) {
        return name + "; " + (roles.size() == Role.values().length
                ? "everybody"
                : roles.isEmpty()
                        ? "portal"
                        : roles.stream().sorted().map(Role::name).collect(Collectors.joining(" ")));
    }

    private static Set<Role> roles(String words) {
        return switch (words) {
            case "everybody" -> Set.of(Role.values());
            case "portal" -> Set.of();
            default -> Arrays.stream(words.split(" +")).map(Role::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        };
    }
}
