package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.entries.EntryDesk.OCTOBER;

@PortalTest
class WriteEntriesTest {
    @Autowired
    EntryDesk desks;
    @Autowired
    EntryService entries;
    @Autowired
    PartService parts;
    @Autowired
    TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void aSpecialistWritesOwnTopicsOnly() {
        var desk = desks.found();
        desk.as(Role.SPECIALIST, "TDC", () -> {
            EntryDetails row = desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận hồ sơ");
            assertThat(row.writtenBy()).isEqualTo("SPECIALIST TDC");
            assertThat(row.reviewed()).isFalse();
        });
        desk.as(Role.SPECIALIST, "QLKH", () -> {
            assertThatThrownBy(() -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Ghi hộ"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desks.write(desk.results(desk.imports(), "QLKH", OCTOBER), "Sai mục"))
                    .hasMessageContaining("entries.rule.notYourTopic");
            assertThatThrownBy(() -> parts.entries(desk.unit("TDC"), OCTOBER))
                    .isInstanceOf(AccessDeniedException.class);
        });
        desk.as(Role.DIRECTOR, "VP", () -> {
            assertThat(parts.entries(desk.unit("TDC"), OCTOBER)).hasSize(1);
            assertThatThrownBy(() -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Ghi hộ"))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void twoEditorsNeverOverwriteEachOther() {
        var desk = desks.found();
        desk.as(Role.SPECIALIST, "TDC", () -> {
            EntryDetails row = desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu đầu");
            EntryDetails mine = entries.change(row.id(), row.version(), row.words().withText("Câu của tôi"));
            assertThatThrownBy(() -> entries.change(row.id(), row.version(), row.words().withText("Câu của bạn")))
                    .isInstanceOf(StaleRecord.class);
            assertThat(entries.find(row.id()).orElseThrow().text()).isEqualTo("Câu của tôi");
            assertThat(mine.version()).isGreaterThan(row.version());
        });
    }

    @Test
    void movingAndMarkingARowIsNoConflictForWhoeverTypesInIt() {
        var desk = desks.found();
        var group = desk.results(desk.imports(), "TDC", OCTOBER);
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(group, "Một");
            desks.write(group, "Hai");
        });
        EntryDetails second = rows(desk).get(1);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            entries.move(second.id(), true);
            entries.review(second.id(), second.version());
            entries.keepStanding(second.id(), true);
        });
        desk.as(Role.SPECIALIST, "TDC",
                () -> entries.change(second.id(), second.version(), second.words().withText("Hai, sửa")));
        assertThat(rows(desk)).extracting(EntryDetails::text).containsExactly("Hai, sửa", "Một");
        assertThat(rows(desk).getFirst().reviewed()).as("changed after the review").isFalse();
    }

    @Test
    void rowsArePutInBetweenMovedAndPutBack() {
        var desk = desks.found();
        var group = desk.results(desk.imports(), "TDC", OCTOBER);
        desk.as(Role.SPECIALIST, "TDC", () -> {
            long first = desks.write(group, "A").id();
            desks.write(group, "D");
            entries.add(group, first, List.of(EntryText.of("B"), EntryText.of("C")));
            entries.add(group, null, List.of(EntryText.of("0")));
            assertThat(rows(desk)).extracting(EntryDetails::text).containsExactly("0", "A", "B", "C", "D");
            entries.move(rows(desk).get(4).id(), true);
            entries.move(rows(desk).get(0).id(), true);
            assertThat(rows(desk)).extracting(EntryDetails::text).containsExactly("0", "A", "B", "D", "C");
            EntryDetails removed = entries.remove(rows(desk).get(2).id(), rows(desk).get(2).version());
            assertThat(rows(desk)).hasSize(4);
            entries.restore(removed);
            assertThat(rows(desk)).extracting(EntryDetails::text).containsExactly("0", "A", "B", "D", "C");
        });
    }

    @Test
    void aHundredRowsPutInTheSamePlaceKeepTheirOrder() {
        var desk = desks.found();
        var group = desk.results(desk.imports(), "TDC", OCTOBER);
        desk.as(Role.SPECIALIST, "TDC", () -> {
            long first = desks.write(group, "đầu").id();
            desks.write(group, "cuối");
            for (int i = 0; i < 60; i++) {
                entries.add(group, first, List.of(EntryText.of("dòng " + i)));
            }
            assertThat(rows(desk)).hasSize(62);
            assertThat(rows(desk).get(1).text()).isEqualTo("dòng 59");
            assertThat(rows(desk).get(60).text()).isEqualTo("dòng 0");
            assertThat(rows(desk).getLast().text()).isEqualTo("cuối");
        });
    }

    @Test
    void textIsStoredComposedAndWithoutControlCharacters() {
        var desk = desks.found();
        desk.as(Role.SPECIALIST, "TDC", () -> {
            EntryDetails row = desks.write(desk.results(desk.imports(), "TDC", OCTOBER),
                    "Ti\u0065\u0302\u0301p nh\u0061\u0323\u0302n\u0007 ho\u0302\u0300 s\u006f\u031b\r\n\u200bmới");
            assertThat(row.text()).isEqualTo("Tiếp nhận hồ sơ mới");
            assertThat(entries.find(row.id()).orElseThrow().text()).isEqualTo("Tiếp nhận hồ sơ mới");
        });
    }

    @Test
    void tenThousandCharactersFitAndOneMoreDoesNot() {
        var desk = desks.found();
        var group = desk.results(desk.imports(), "TDC", OCTOBER);
        desk.as(Role.SPECIALIST, "TDC", () -> {
            EntryDetails row = desks.write(group, "ệ".repeat(10_000));
            assertThat(entries.find(row.id()).orElseThrow().text()).hasSize(10_000);
            assertThatThrownBy(() -> desks.write(group, "ệ".repeat(10_001))).isInstanceOf(BusinessRule.class)
                    .hasMessageContaining("entries.rule.tooLong").hasMessageContaining("10001");
            assertThat(rows(desk)).hasSize(1);
        });
    }

    @Test
    void afterTheWindowClosedNobodyWritesAndTheMessageSaysWhoHelps() {
        var desk = desks.found();
        clock.setDay(LocalDate.of(2023, 10, 18));
        desk.as(Role.SPECIALIST, "TDC",
                () -> assertThatThrownBy(() -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Muộn"))
                        .isInstanceOf(BusinessRule.class).hasMessageContaining("periods.rule.closed"));
    }

    @Test
    void anotherDepartmentSeesAndTouchesNothing() {
        var mine = desks.found();
        var theirs = desks.found();
        var row = new EntryDetails[1];
        mine.as(Role.SPECIALIST, "TDC",
                () -> row[0] = desks.write(mine.results(mine.imports(), "TDC", OCTOBER), "Bí mật"));
        theirs.as(Role.OFFICE, "VP", () -> {
            assertThat(entries.find(row[0].id())).isEmpty();
            assertThat(parts.entries(mine.unit("TDC"), OCTOBER)).isEmpty();
        });
        theirs.as(Role.SPECIALIST, "TDC", () -> {
            assertThatThrownBy(() -> entries.change(row[0].id(), 0, EntryText.of("x"))).isInstanceOf(StaleRecord.class);
            assertThatThrownBy(() -> desks.write(theirs.results(mine.imports(), "TDC", OCTOBER), "x"))
                    .hasMessageContaining("entries.rule.notYourTopic");
        });
    }

    private List<EntryDetails> rows(EntryDesk.Desk desk) {
        var found = new java.util.ArrayList<EntryDetails>();
        desk.as(Role.OFFICE, "VP", () -> found.addAll(parts.entries(desk.unit("TDC"), OCTOBER)));
        return found;
    }
}
