package vn.khcn.portal.notices;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.definition.Reminder;

/** Each morning: records whose day draws near, as their register asks for. */
@Component
class RecordNotices {
    private static final int MOST = 200;
    private final NoticeService notices;
    private final Audience audience;
    private final RegisterDirectory registers;
    private final RegisterListService lists;

    RecordNotices(NoticeService notices, Audience audience, RegisterDirectory registers, RegisterListService lists) {
        this.notices = notices;
        this.audience = audience;
        this.registers = registers;
        this.lists = lists;
    }

    @EventListener
    void began(DayBegan began) {
        for (RegisterDefinition register : registers.all()) {
            for (Reminder reminder : register.reminders()) {
                remind(register, reminder, began);
            }
        }
    }

    private void remind(RegisterDefinition register, Reminder reminder, DayBegan began) {
        var due = began.day().plusDays(reminder.daysBefore());
        RecordFilter filter = RecordFilter.ALL.in(reminder.states().toArray(String[]::new)).where(reminder.field(),
                due.toString());
        for (RecordRow row : lists.rows(register, filter, PageRequest.of(0, MOST))) {
            notices.tell(audience.writers(row.unitId()), "notices.record.due", List.of(row.title(),
                    DocumentReference.day(due), Integer.toString(reminder.daysBefore())),
                    RegisterNavigation.record(register.code(), row.id()));
        }
    }
}
