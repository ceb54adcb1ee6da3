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

/** Master data: {@code catalog:PARTY}. */
@Component
class CatalogReferences implements ReferenceSource {
    private final CatalogService catalog;

    CatalogReferences(CatalogService catalog) {
        this.catalog = catalog;
    }

    @Override
    public String code() {
        return "catalog";
    }

    @Override
    public List<ReferenceOption> find(String which, String text, int limit) {
        return catalog.find(CatalogKind.valueOf(which), text, limit).stream().map(CatalogReferences::option).toList();
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

    private static ReferenceOption option(CatalogOption item) {
        return new ReferenceOption(item.id(), item.name());
    }
}
