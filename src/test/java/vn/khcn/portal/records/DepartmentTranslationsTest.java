package vn.khcn.portal.records;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogOption;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What a query was translated to is kept; what one department asked another may ask next. */
@PortalTest
class DepartmentTranslationsTest {
    @Autowired
    CatalogService catalog;
    @Autowired
    TestOffice offices;

    @Test
    void eachDepartmentKeepsItsOwn() {
        var one = offices.found();
        var other = offices.found();
        add(one, "Cơ sở Minh Khai", "Cơ sở Minh Long");
        add(other, "Cơ sở Minh Tâm");
        for (int again = 0; again < 3; again++) {
            assertThat(find(one, 9)).containsExactly("Cơ sở Minh Khai", "Cơ sở Minh Long");
            assertThat(find(other, 9)).containsExactly("Cơ sở Minh Tâm");
        }
    }

    @Test
    void anotherLimitIsAnotherQuery() {
        var office = offices.found();
        add(office, "Cơ sở Minh Khai", "Cơ sở Minh Long", "Cơ sở Minh Tâm");
        assertThat(find(office, 1)).hasSize(1);
        assertThat(find(office, 3)).hasSize(3);
        assertThat(find(office, 2)).hasSize(2);
    }

    private void add(TestOffice.Office office, String... names) {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> List.of(names).forEach(
                name -> catalog.add(CatalogKind.PARTY, CatalogForm.named(name), Set.of(CatalogService.NEAR))));
    }

    private List<String> find(TestOffice.Office office, int limit) {
        return CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> catalog.find(CatalogKind.PARTY, "minh", limit).stream().map(CatalogOption::name).toList());
    }
}
