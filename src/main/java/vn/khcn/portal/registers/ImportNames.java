package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogListService;
import vn.khcn.portal.catalog.CatalogMatch;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;

/** What the names in a table mean: found without dấu and by alias, what is not found is asked about. */
@Component
class ImportNames {
    private static final String CATALOG = "catalog:";
    private final CatalogListService lists;
    private final CatalogService catalog;
    private final References references;

    ImportNames(CatalogListService lists, CatalogService catalog, References references) {
        this.lists = lists;
        this.catalog = catalog;
        this.references = references;
    }

    /** Names by target, counted while the rows are read. */
    static final class Asked {
        private final Map<String, Map<String, Integer>> names = new LinkedHashMap<>();

        void add(String target, String name) {
            names.computeIfAbsent(target, t -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
        }
    }

    /** What each name means, and those that mean nothing yet. */
    record Known(Map<String, Long> ids, List<UnknownName> unknown, Set<String> asked) {
        /** Number of the entry; null where it is unknown or new. */
        @Nullable
        Long id(String target, String name) {
            return ids.get(UnknownName.key(target, name));
        }

        /** True where it must be said what the name means. */
        boolean unclear(String target, String name) {
            return asked.contains(UnknownName.key(target, name));
        }
    }

    Known look(Asked asked, Map<String, Long> decided) {
        Map<String, Long> ids = new HashMap<>();
        decided.forEach((key, id) -> {
            if (id != 0) {
                ids.put(key, id);
            }
        });
        List<UnknownName> unknown = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        asked.names.forEach((target, names) -> {
            Map<String, CatalogMatch> matches = target.startsWith(CATALOG)
                    ? lists.matches(kind(target), names.keySet())
                    : Map.of();
            names.forEach((name, rows) -> {
                String key = UnknownName.key(target, name);
                CatalogMatch match = matches.get(name);
                Long id = match == null
                        ? references.called(target, name).map(ReferenceOption::id).orElse(null)
                        : match.exact() == null ? null : Long.valueOf(match.exact().id());
                if (id != null) {
                    ids.put(key, id);
                } else if (!ids.containsKey(key) && seen.add(key)) {
                    unknown.add(new UnknownName(target, name, match == null
                            ? List.of()
                            : match.near().stream().map(o -> new ReferenceOption(o.id(), o.name())).toList(),
                            match != null, rows));
                }
            });
        });
        return new Known(ids, unknown, unknown.stream().filter(u -> !u.near().isEmpty() || !u.addable())
                .map(UnknownName::key).collect(Collectors.toSet()));
    }

    /** Adds a name to the master data. @return its number */
    long add(String target, String name) {
        return catalog.called(kind(target), name)
                .orElseGet(() -> catalog.add(kind(target), CatalogForm.named(name), Set.of(CatalogService.NEAR))).id();
    }

    private static CatalogKind kind(String target) {
        return CatalogKind.valueOf(target.substring(CATALOG.length()));
    }
}
