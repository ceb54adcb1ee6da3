package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.Role;

/** Master data that are known from the first day. */
@Component
@Profile("demo")
@Order(15)
class CatalogStory implements StoryPart {
    private final CatalogService catalog;

    CatalogStory(CatalogService catalog) {
        this.catalog = catalog;
    }

    record ItemRow(CatalogKind kind, String name, List<String> aliases, @Nullable String unit) {}

    @Override
    public Role by() {
        return Role.OFFICE;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return Set.of(FoundingStory.FIRST_DAY);
    }

    @Override
    public void tell(Story story, LocalDate day) {
        StoryFile.list(story.folder(), "catalog.yaml", "items", ItemRow.class)
                .forEach(i -> catalog.add(i.kind(), CatalogForm.named(i.name(), i.aliases().toArray(String[]::new))
                        .countedIn(Objects.toString(i.unit(), "")),
                        Set.of(CatalogService.NEAR)));
    }
}
