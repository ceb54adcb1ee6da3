package vn.khcn.portal.catalog.ui;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.catalog.CatalogFilter;
import vn.khcn.portal.catalog.CatalogListService;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.SearchProvider;

/** Where the master data open. */
@Configuration(proxyBeanMethods = false)
public class CatalogNavigation {
    static final String ROUTE = "danh-muc";
    private static final int PLACE = 80;

    /** Address of an entry. */
    public static String entry(long id) {
        return ROUTE + "/" + id;
    }

    @Bean
    NavigationItem catalogItem() {
        return new NavigationItem(NavigationItem.Group.AREAS, PLACE, "catalog.list.title", CatalogView.class, Set.of());
    }

    @Bean
    SearchProvider catalogSearch(CatalogListService lists) {
        return new SearchProvider() {
            @Override
            public int order() {
                return PLACE;
            }

            @Override
            public List<Hit> search(String text, int limit) {
                return lists.list(new CatalogFilter(text, Set.of(), false),
                        org.springframework.data.domain.PageRequest.of(0, limit)).stream()
                        .map(e -> new Hit("catalog.kind." + e.kind(), e.form().name(), e.form().code(),
                                entry(e.id())))
                        .toList();
            }
        };
    }
}
