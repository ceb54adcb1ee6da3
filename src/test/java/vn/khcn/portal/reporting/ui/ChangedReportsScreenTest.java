package vn.khcn.portal.reporting.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of issued reports that carry an old figure. */
@PortalTest
@Import(ReportOffice.class)
class ChangedReportsScreenTest extends SpringBrowserlessTest {
    @Autowired
    ReportOffice offices;

    @Test
    void anOldNumberStandsBesideTheNewOneAndTheOfficeMayCorrectIt() {
        Desk office = offices.found();
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(ChangedReportsView.class);
            assertThat(find(EmptyState.class).all()).hasSize(1);
            UI.getCurrent().navigate("");
            assertThat(chips()).noneMatch(chip -> chip.contains("không còn đúng"));
        });
        offices.test(office, 2);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(ReportListView.class);
            navigate(ChangedReportsView.class);
            assertThat(find(ChangedFigures.class).single().getElement().getTextRecursively()).contains("40 mẫu",
                    "42 mẫu");
            assertThat(find(Button.class).all()).extracting(Button::getText).contains("Lập dự thảo đính chính");
        });
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            UI.getCurrent().navigate("");
            assertThat(chips()).as("the first screen says it too").contains("2 số đã in không còn đúng");
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(ReportNavigation.CHANGED);
            navigate(ReportListView.class);
            navigate(ChangedReportsView.class);
            assertThat(find(Button.class).all()).extracting(Button::getText)
                    .doesNotContain("Lập dự thảo đính chính");
        });
    }

    private List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::getText).toList();
    }
}
