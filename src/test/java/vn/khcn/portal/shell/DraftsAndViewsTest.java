package vn.khcn.portal.shell;

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
class DraftsAndViewsTest {
    @Autowired
    DraftService drafts;
    @Autowired
    SavedViewService views;
    @Autowired
    TestOffice offices;

    @Test
    void aDraftIsMineAloneAndTheLatestCounts() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            drafts.keep("assigned-task:new", "{\"một\":1}");
            drafts.keep("assigned-task:new", "{\"hai\":2}");
            assertThat(drafts.find("assigned-task:new").orElseThrow().content()).isEqualTo("{\"hai\":2}");
        });
        CurrentActor.runAs(office.actor(Role.SPECIALIST),
                () -> assertThat(drafts.find("assigned-task:new")).isEmpty());
        CurrentActor.runAs(offices.found().actor(Role.OFFICE),
                () -> assertThat(drafts.find("assigned-task:new")).isEmpty());
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            drafts.discard("assigned-task:new");
            assertThat(drafts.find("assigned-task:new")).isEmpty();
        });
    }

    @Test
    void aViewKeepsTheAddressUnderItsName() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            views.keep("assigned-task", "  Quá hạn ", "deadline=OVERDUE");
            views.keep("assigned-task", "Quá hạn", "deadline=OVERDUE&sort=-due");
            assertThat(views.mine("assigned-task")).singleElement()
                    .satisfies(v -> assertThat(v.query()).isEqualTo("deadline=OVERDUE&sort=-due"));
            assertThatThrownBy(() -> views.keep("assigned-task", " ", "")).isInstanceOf(BusinessRule.class);
            views.remove("assigned-task", "Quá hạn");
            assertThat(views.mine("assigned-task")).isEmpty();
        });
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> assertThat(views.mine("assigned-task")).isEmpty());
    }
}
