package vn.khcn.portal.catalog;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class CatalogTest {
    @Autowired
    CatalogService catalog;
    @Autowired
    TestOffice offices;

    @Test
    void anEntryIsFoundWithoutTonesAndByItsOtherNames() {
        asOffice(() -> {
            long id = add("Công ty Cổ phần Đông Nam Dược Bắc Giang", "DNP Pharma");
            assertThat(catalog.find(CatalogKind.PARTY, "dong nam", 5)).extracting(CatalogOption::id)
                    .containsExactly(id);
            assertThat(catalog.find(CatalogKind.PARTY, "dnp", 5)).hasSize(1);
            assertThat(catalog.called(CatalogKind.PARTY, "DNP pharma").orElseThrow().id()).isEqualTo(id);
            assertThat(catalog.called(CatalogKind.PARTY, "DNP")).isEmpty();
            assertThat(catalog.find(CatalogKind.PLACE, "dong nam", 5)).isEmpty();
            assertThat(catalog.find(CatalogKind.PARTY, "100%_", 5)).isEmpty();
        });
    }

    @Test
    void aNameMuchLikeAnotherIsAskedAboutAndTheSameIsRefused() {
        asOffice(() -> {
            add("Công ty TNHH Vật tư ngành nước Phú Thịnh");
            CatalogForm near = CatalogForm.named("Cty CP Vật tư nghành nước Phú Thịnh");
            assertThatThrownBy(() -> catalog.add(CatalogKind.PARTY, near, Set.of()))
                    .isInstanceOfSatisfying(BusinessRule.class, rule -> assertThat(rule.question()).isTrue());
            catalog.add(CatalogKind.PARTY, near, Set.of(CatalogService.NEAR));
            assertThatThrownBy(() -> add("CÔNG TY TNHH vật tư ngành nước phú thịnh"))
                    .hasMessageContaining("nameTaken");
        });
    }

    @Test
    void aTaxCodeIsUniqueAndWellFormed() {
        asOffice(() -> {
            catalog.add(CatalogKind.PARTY, CatalogForm.named("Một").coded("2400000001"), Set.of());
            assertThatThrownBy(() -> catalog.add(CatalogKind.PARTY, CatalogForm.named("Hai").coded("2400000001"),
                    Set.of())).hasMessageContaining("codeTaken");
            assertThatThrownBy(() -> catalog.add(CatalogKind.PARTY, CatalogForm.named("Ba").coded("24"), Set.of()))
                    .hasMessageContaining("taxCode");
        });
    }

    @Test
    void aMergedEntryIsFoundUnderTheOneThatStays() {
        asOffice(() -> {
            long stays = add("UBND huyện Hiệp Hòa");
            long gone = add("Uỷ ban nhân dân Hiệp Hoà");
            catalog.merge(gone, stays);
            assertThat(catalog.find(CatalogKind.PARTY, "uy ban", 5)).extracting(CatalogOption::id)
                    .containsExactly(stays);
            assertThat(catalog.options(List.of(gone))).containsKey(gone);
            assertThatThrownBy(() -> catalog.merge(gone, stays)).hasMessageContaining("catalog.rule.merge");
        });
    }

    private void asOffice(Runnable work) {
        CurrentActor.runAs(offices.found().actor(Role.OFFICE), work);
    }

    private long add(String name, String... aliases) {
        return catalog.add(CatalogKind.PARTY, CatalogForm.named(name, aliases), Set.of()).id();
    }
}
