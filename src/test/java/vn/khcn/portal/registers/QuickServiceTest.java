package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.QuickSheet.Cell;
import vn.khcn.portal.registers.QuickSheet.Given;
import vn.khcn.portal.registers.QuickSheet.Typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class QuickServiceTest {
    private static final String CODE = "quality.verifications";
    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final DateRange OCTOBER = new DateRange(LocalDate.of(2023, 9, 15), LocalDate.of(2023, 10, 14));
    @Autowired
    QuickService quick;
    @Autowired
    RegisterService service;
    @Autowired
    RegisterListService lists;
    @Autowired
    RegisterDirectory registers;
    @Autowired
    CatalogService catalog;
    @Autowired
    Figures figures;
    @Autowired
    TestOffice offices;
    private Office office;
    private Actor specialist;
    private String scales = "";
    private String place = "";
    private Given given = new Given(LocalDate.of(2023, 10, 2), null, Map.of("kind", "SUPPORT"));

    @BeforeEach
    void found() {
        office = offices.found();
        specialist = office.actor(Role.SPECIALIST, "TDC");
        CurrentActor.runAs(specialist, () -> {
            scales = Long.toString(catalog.add(CatalogKind.INSTRUMENT, CatalogForm.named("cân").countedIn("chiếc"),
                    Set.of()).id());
            place = Long.toString(catalog.add(CatalogKind.PLACE, CatalogForm.named("huyện Một"), Set.of()).id());
        });
        given = new Given(given.day(), office.unit("TDC").id(), given.fixed());
    }

    @Test
    void cellsBecomeRecordsAndAreTypedAgain() {
        CurrentActor.runAs(specialist, () -> {
            assertThat(QuickService.shape(registers.get(CODE)).orElseThrow().value().key()).isEqualTo("quantity");
            assertThat(quick.save(CODE, given, List.of(typed("12", null)))).isEqualTo(1);
            Cell first = cell();
            assertThat(first.value()).isEqualByComparingTo("12");
            quick.save(CODE, given, List.of(typed("15", first)));
            assertThat(cell().value()).isEqualByComparingTo("15");
            assertThatThrownBy(() -> quick.save(CODE, given, List.of(typed("16", first))))
                    .isInstanceOf(StaleRecord.class);
            quick.save(CODE, given, List.of(typed(null, cell())));
            assertThat(lists.count(registers.get(CODE), RecordFilter.ALL)).isZero();
        });
    }

    @Test
    void severalRecordsAreAddedUpAndOtherKindsStayOut() {
        CurrentActor.runAs(specialist, () -> {
            quick.save(CODE, given, List.of(typed("12", null)));
            quick.save(CODE, given, List.of(typed("3", null)));
            quick.save(CODE, new Given(given.day(), given.unitId(), Map.of("kind", "SERVICE")),
                    List.of(typed("100", null)));
            assertThat(cell()).satisfies(c -> {
                assertThat(c.value()).isEqualByComparingTo("15");
                assertThat(c.records()).isEqualTo(2);
            });
        });
    }

    @Test
    void anotherUnitCannotTypeHere() {
        assertThatThrownBy(() -> CurrentActor.callAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> quick.save(CODE, given, List.of(typed("1", null))))).isInstanceOf(AccessDeniedException.class);
        assertThat(QuickService.shape(registers.get("quality.importDossiers"))).isEmpty();
    }

    @Test
    void aTypeIsCountedInItsOwnUnit() {
        CurrentActor.runAs(specialist, () -> {
            quick.save(CODE, given, List.of(typed("12", null)));
            assertThat(quick.sheet(CODE, OCTOBER, given, VI).rows()).extracting(QuickSheet.Line::unit)
                    .containsExactly("chiếc");
            assertThat(printed("reg.verified?register=" + CODE + "&by=" + scales)).isEqualTo("12 chiếc");
            assertThat(printed("reg.verified?register=" + CODE)).startsWith("12 ").isNotEqualTo("12 chiếc");
        });
    }

    private String printed(String key) {
        return figures.open(FigureContext.atCutOff(Period.month(2023, 10), PeriodCalendar.ADMINISTRATIVE))
                .evaluate(FigureKey.parse(key)).orElseThrow().value().printedWithUnit();
    }

    private Cell cell() {
        return java.util.Objects.requireNonNull(
                quick.sheet(CODE, OCTOBER, given, VI).cells().get(QuickSheet.key(scales, place)));
    }

    private Typed typed(@org.jspecify.annotations.Nullable String value,
            @org.jspecify.annotations.Nullable Cell known) {
        return new Typed(scales, place, value == null ? null : new BigDecimal(value), known == null ? 0 : known.id(),
                known == null ? 0 : known.version());
    }
}
