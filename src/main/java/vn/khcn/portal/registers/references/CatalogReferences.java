package vn.khcn.portal.registers.references;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogOption;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.BusinessClock;

/** Master data: {@code catalog:PARTY}. */
@Component
class CatalogReferences implements ReferenceSource {
    private final CatalogService catalog;
    private final BusinessClock clock;

    CatalogReferences(CatalogService catalog, BusinessClock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "catalog";
    }

    @Override
    public List<ReferenceOption> find(String which, String text, int limit) {
        return catalog.find(CatalogKind.valueOf(which), text, limit).stream().map(CatalogReferences::option).toList();
    }

    /** The month before is still being written, so what ended in it is still needed. */
    @Override
    public List<ReferenceOption> offered(String which, String text, int limit) {
        return catalog.offered(CatalogKind.valueOf(which), text, clock.today().minusMonths(1), limit).stream()
                .map(CatalogReferences::option).toList();
    }

    @Override
    public Optional<ReferenceOption> called(String which, String name) {
        return catalog.called(CatalogKind.valueOf(which), name).map(CatalogReferences::option);
    }

    @Override
    public Map<Long, String> names(String which, Collection<Long> ids) {
        return catalog.options(ids).values().stream()
                .collect(Collectors.toMap(CatalogOption::id, CatalogOption::name));
    }

    @Override
    public Map<Long, String> units(String which, Collection<Long> ids) {
        return CatalogKind.valueOf(which).counted()
                ? catalog.options(ids).values().stream().filter(item -> !item.unit().isEmpty())
                        .collect(Collectors.toMap(CatalogOption::id, CatalogOption::unit))
                : Map.of();
    }

    private static ReferenceOption option(CatalogOption item) {
        return new ReferenceOption(item.id(), item.name());
    }
}
