package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** A department with topics, ready to be written into. */
@Component
public class EntryDesk {
    public static final Period OCTOBER = Period.month(2023, 10);
    private final TestOffice offices;
    private final TopicService topics;
    private final EntryService entries;

    EntryDesk(TestOffice offices, TopicService topics, EntryService entries) {
        this.offices = offices;
        this.topics = topics;
        this.entries = entries;
    }

    /** The department and its two topics: imports belong to TDC and must have a result, tests to TDC and QLKH. */
    public record Desk(TestOffice.Office office, TopicSummary imports, TopicSummary tests) {
        public RowGroup results(TopicSummary topic, String unit, Period period) {
            return new RowGroup(office.unit(unit).id(), period, topic.id(), EntryKind.RESULT);
        }

        public RowGroup plans(TopicSummary topic, String unit, Period period) {
            return new RowGroup(office.unit(unit).id(), period, topic.id(), EntryKind.PLAN);
        }

        public long unit(String code) {
            return office.unit(code).id();
        }

        public void as(Role role, String unit, Runnable work) {
            CurrentActor.runAs(office.actor(role, unit), work);
        }
    }

    public Desk found() {
        var office = offices.found();
        return CurrentActor.callAs(office.actor(Role.ADMINISTRATOR), () -> new Desk(office,
                topics.add(new TopicForm("quality.import", "Hàng nhập khẩu", 10, Set.of(EntryKind.RESULT),
                        Set.of(office.unit("TDC").id()), null, LocalDate.of(2020, 1, 1), null)),
                topics.add(new TopicForm("services.testing", "Kiểm định, thử nghiệm", 20, Set.of(),
                        Set.of(office.unit("TDC").id(), office.unit("QLKH").id()), null, LocalDate.of(2020, 1, 1),
                        null))));
    }

    /** Gives both topics a register that proposes two lines. */
    public void registers(Desk desk) {
        desk.as(Role.ADMINISTRATOR, "VP", () -> Stream.of(desk.imports(), desk.tests()).forEach(topic -> {
            TopicForm form = topic.form();
            topics.change(topic.id(), topic.version(), new TopicForm(form.code(), form.name(), form.order(),
                    form.required(), form.units(), "test.two?kind=A", form.validFrom(), form.validTo()));
        }));
    }

    /** One row written by the acting account. */
    public EntryDetails write(RowGroup group, String text) {
        return entries.add(group, Long.MAX_VALUE, List.of(EntryText.of(text))).getFirst();
    }
}
