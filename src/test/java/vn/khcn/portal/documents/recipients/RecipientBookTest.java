package vn.khcn.portal.documents.recipients;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class RecipientBookTest {
    @Autowired
    RecipientService recipients;
    @Autowired
    TestOffice offices;

    @Test
    void aRecipientStandsOnceInTheBook() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.REGISTRY), () -> {
            RecipientDetails known = recipients.add("UBND tỉnh", "vp@ubnd.vn");
            assertThatThrownBy(() -> recipients.add(" ubnd  Tỉnh ", "")).hasMessageContaining("recipientKnown");
            assertThatThrownBy(() -> recipients.add("Sở Tư pháp", "không phải thư")).hasMessageContaining("email");
            recipients.change(new RecipientDetails(known.id(), known.version(), "UBND tỉnh", "", false));
            assertThat(recipients.all()).singleElement().extracting(RecipientDetails::active).isEqualTo(false);
        });
    }

    @Test
    void aTemplateFindsASetByItsCodeInTheOrderOfItsLines() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            recipients.writeSet("MONTHLY", "Báo cáo tháng", List.of("Như trên", "  Lưu: VT, VP ", ""));
            recipients.writeSet("MONTHLY", "Báo cáo tháng", List.of("UBND tỉnh", "Lưu: VT, VP"));
            assertThat(recipients.set("MONTHLY").orElseThrow().members()).containsExactly("UBND tỉnh", "Lưu: VT, VP");
            assertThat(recipients.sets()).hasSize(1);
        });
        CurrentActor.runAs(office.actor(Role.SPECIALIST), () -> assertThatThrownBy(
                () -> recipients.writeSet("X", "X", List.of("X"))).isInstanceOf(AccessDeniedException.class));
    }
}
