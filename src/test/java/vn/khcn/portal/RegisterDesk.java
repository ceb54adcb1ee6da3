package vn.khcn.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;

/** Writes records into registers for a test and prints the figures of October 2023 that come of them. */
@Component
public class RegisterDesk {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    private final RegisterService registers;
    private final CatalogService catalog;
    private final Figures figures;
    private final TestOffice offices;

    RegisterDesk(RegisterService registers, CatalogService catalog, Figures figures, TestOffice offices) {
        this.registers = registers;
        this.catalog = catalog;
        this.figures = figures;
        this.offices = offices;
    }

    /** Works as the portal in a department founded for it; every record belongs to the unit TDC. */
    public void work(LongConsumer work) {
        TestOffice.Office office = offices.found();
        CurrentActor.runAs(Actor.portal(office.department().id()),
                () -> work.accept(office.unit("TDC").id()));
    }

    /** A record: field, value, field, value. */
    public long record(String register, long unit, Object... values) {
        return registers.create(register, RecordForm.of(values).keptBy(unit));
    }

    /** A record from before the portal, entered in a later state. */
    public long begun(String state, String register, long unit, Object... values) {
        return registers.create(register, RecordForm.of(values).beginningIn(state).keptBy(unit));
    }

    /** Something that happened to a record, with the event's own fields and values, or none. */
    public void happened(long record, String kind, LocalDate day, Object... values) {
        tell(record, kind, EventForm.on(day).with(values));
    }

    /** Something that happened to a record and cost money. */
    public void paid(long record, String kind, LocalDate day, long money) {
        tell(record, kind, EventForm.on(day).worth(BigDecimal.valueOf(money)));
    }

    /** Something that happened to a record, as it is told. */
    public void told(long record, String kind, EventForm form) {
        registers.happened(record, registers.details(record).row().version(), kind, form);
    }

    private void tell(long record, String kind, EventForm form) {
        told(record, kind, form.decidedBy("Quyết định số 1/QĐ-KHCN"));
    }

    /** Master data by name, added where it is new. */
    public long called(CatalogKind kind, String name) {
        return catalog.called(kind, name)
                .orElseGet(() -> catalog.add(kind, CatalogForm.named(name), Set.of(CatalogService.NEAR))).id();
    }

    /** A figure of October 2023 as printed, with its unit of measure. */
    public String printed(String key) {
        return figures.open(OCTOBER).evaluate(FigureKey.parse(key)).orElseThrow().value().printedWithUnit();
    }

    /** A figure of the report year up to October 2023, without its unit of measure. */
    public String year(String key) {
        return figures.open(OCTOBER).evaluate(FigureKey.parse(key + "&over=year")).orElseThrow().value().printed();
    }

    public static LocalDate october(int day) {
        return LocalDate.of(2023, 10, day);
    }
}
