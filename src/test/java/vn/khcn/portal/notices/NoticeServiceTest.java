package vn.khcn.portal.notices;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class NoticeServiceTest {
    @Autowired
    NoticeService notices;
    @Autowired
    TestOffice offices;

    @Test
    void whoIsToldSeesItUntilItIsReadAndNobodyElseDoes() {
        var office = offices.found();
        Actor head = office.actor(Role.UNIT_HEAD);
        Actor other = office.actor(Role.SPECIALIST);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> notices.tell(
                List.of(head.accountId(), head.accountId(), office.actor(Role.OFFICE).accountId()), "notices.test",
                List.of("tháng 10/2023", "Chi cục TĐC"), "noi-dung"));
        CurrentActor.runAs(head, () -> {
            assertThat(notices.unread()).isEqualTo(1);
            assertThat(notices.latest(5).getFirst().arguments()).containsExactly("tháng 10/2023", "Chi cục TĐC");
        });
        long id = CurrentActor.callAs(head, () -> notices.latest(1).getFirst().id());
        CurrentActor.runAs(other, () -> notices.read(id));
        CurrentActor.runAs(head, () -> {
            assertThat(notices.unread()).isEqualTo(1);
            notices.read(id);
            assertThat(notices.unread()).isZero();
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> assertThat(notices.unread()).isZero());
    }

    @Test
    void aReminderThatNoLongerHoldsIsTakenBack() {
        var office = offices.found();
        Actor head = office.actor(Role.UNIT_HEAD);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            notices.tell(List.of(head.accountId()), "notices.part.reminded", List.of(), "noi-dung/202310");
            notices.tell(List.of(head.accountId()), "notices.part.reminded", List.of(), "noi-dung/202309");
            notices.tell(List.of(head.accountId()), "notices.part.returned", List.of(), "noi-dung/202310");
            notices.settle(List.of(head.accountId()), List.of("notices.part.reminded"), "noi-dung/202310");
        });
        CurrentActor.runAs(head, () -> assertThat(notices.latest(5)).extracting(NoticeDetails::messageKey)
                .containsExactly("notices.part.returned", "notices.part.reminded"));
    }
}
