package vn.khcn.portal.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.CleanText;

/** Reads the master data: lists, an entry's page, what is known of many names at once. */
@Service
@Transactional(readOnly = true)
public class CatalogListService {
    private static final int NAMED = 3;
    private final CatalogItems items;
    private final BusinessClock clock;
    private final ObjectProvider<CatalogUse> uses;

    CatalogListService(CatalogItems items, BusinessClock clock, ObjectProvider<CatalogUse> uses) {
        this.items = items;
        this.clock = clock;
        this.uses = uses;
    }

    public List<CatalogDetails> list(CatalogFilter filter, Pageable page) {
        return items.list(filter.kinds().isEmpty(), kinds(filter), CatalogService.folded(filter.text()),
                filter.ended(), clock.today(), page).stream().map(CatalogItem::details).toList();
    }

    public int count(CatalogFilter filter) {
        return items.count(filter.kinds().isEmpty(), kinds(filter), CatalogService.folded(filter.text()),
                filter.ended(), clock.today());
    }

    /** @throws java.util.NoSuchElementException where there is no such entry */
    public CatalogDetails details(long id) {
        return items.findById(id).orElseThrow().details();
    }

    /** Who points at an entry. */
    public List<CatalogUse.Use> uses(long id) {
        CatalogKind kind = items.findById(id).orElseThrow().kind();
        return uses.stream().flatMap(u -> u.of(kind, id).stream()).toList();
    }

    /** Name → what is known of it, for many names at once: the kind is read only one time. */
    public Map<String, CatalogMatch> matches(CatalogKind kind, Collection<String> names) {
        List<CatalogItem> all = items.findByKindAndMergedIntoIsNull(kind);
        Map<String, CatalogItem> called = new HashMap<>();
        List<Map.Entry<CatalogItem, NameLikeness.Letters>> letters = new ArrayList<>();
        for (CatalogItem item : all) {
            item.names().forEach(n -> {
                called.putIfAbsent(CleanText.folded(n), item);
                letters.add(Map.entry(item, NameLikeness.letters(n)));
            });
            if (!item.option().code().isEmpty()) {
                called.putIfAbsent(CleanText.folded(item.option().code()), item);
            }
        }
        Map<String, CatalogMatch> matches = new LinkedHashMap<>();
        Set.copyOf(names).forEach(name -> {
            CatalogItem exact = called.get(CleanText.folded(CleanText.line(name)));
            matches.put(name, exact != null
                    ? new CatalogMatch(name, exact.option(), List.of())
                    : new CatalogMatch(name, null, near(letters, NameLikeness.letters(name))));
        });
        return matches;
    }

    private static List<CatalogOption> near(List<Map.Entry<CatalogItem, NameLikeness.Letters>> all,
            NameLikeness.Letters wanted) {
        Map<CatalogItem, Double> near = new LinkedHashMap<>();
        all.forEach(e -> {
            double likeness = e.getValue().likeness(wanted);
            if (likeness >= NameLikeness.NEAR) {
                near.merge(e.getKey(), likeness, Math::max);
            }
        });
        return near.entrySet().stream().sorted(Comparator.comparingDouble(e -> -e.getValue())).limit(NAMED)
                .map(e -> e.getKey().option()).toList();
    }

    /** An "in" over nothing is no SQL; what it says does not matter where any kind is wanted. */
    private static Set<CatalogKind> kinds(CatalogFilter filter) {
        return filter.kinds().isEmpty() ? Set.of(CatalogKind.PARTY) : filter.kinds();
    }
}
