package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.DepartmentService;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.SupervisionService;
import vn.khcn.portal.people.UnitDetails;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.people.UnitService;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The department's units, and the offices that sign. */
@Route(value = "units", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class UnitsView extends Page {
    private static final long serialVersionUID = 1L;
    private static final String CAME_WITH = "cameWith";
    private final transient UnitService units;
    private final transient OfficeService offices;
    private final transient OrganisationForms forms;
    private final transient SupervisionService supervisions;
    private final transient PeopleService people;
    private final transient UnitPastService past;
    private final transient BusinessClock clock;
    private transient Map<Long, Set<Long>> supervised = Map.of();
    private transient Map<Long, String> unitNames = Map.of();
    private final PlainGrid<UnitDetails> unitGrid = new PlainGrid<>("people.units.units");
    private final PlainGrid<OfficeDetails> officeGrid = new PlainGrid<>("people.units.offices");

    UnitsView(UnitService units, OfficeService offices, SupervisionService supervisions, PeopleService people,
            OrganisationForms forms, UnitPastService past, DepartmentService departments, BusinessClock clock) {
        super(head(departments));
        pageHead().actions(new RouterLink(translate("people.reorganise.title"), ReorganisationView.class),
                new RouterLink(translate("people.joining.title"), JoiningView.class));
        this.units = units;
        this.offices = offices;
        this.supervisions = supervisions;
        this.people = people;
        this.forms = forms;
        this.past = past;
        this.clock = clock;
        unitColumns();
        officeColumns();
        body(DetailsPage.card("people.units.units", unitGrid,
                new Button(translate("people.unit.add"), click -> forms.unit(null, this::show))),
                DetailsPage.card("people.units.offices", officeGrid,
                        new Button(translate("people.office.add"), click -> forms.office(null, this::show))));
        show();
    }

    private static PageHead head(DepartmentService departments) {
        PageHead head = new PageHead(translate("people.units.title"));
        return departments.mayFound()
                ? head.actions(new RouterLink(translate("people.departments.title"), DepartmentsView.class))
                : head;
    }

    private void unitColumns() {
        unitGrid.text("code", "7rem", UnitDetails::code);
        unitGrid.text("unitName", null, UnitDetails::name);
        unitGrid.text("shortName", "12rem", UnitDetails::shortName);
        unitGrid.text("documentSymbol", "9rem", UnitDetails::documentSymbol);
        unitGrid.text(CAME_WITH, "14rem", unit -> past.cameWith(unit.id()).orElse(""));
        unitGrid.validity(UnitDetails::validFrom, UnitDetails::validTo);
        unitGrid.deeds(UnitDetails::validTo, unit -> forms.unit(unit, this::show),
                unit -> new DayDialog("people.unit.end", "people.unit.endBecause", clock.today(), day -> {
                    units.end(unit.id(), unit.version(), day);
                    show();
                }).open());
    }

    private void officeColumns() {
        officeGrid.text("code", "5rem", OfficeDetails::code);
        officeGrid.text("title", null, OfficeDetails::title);
        officeGrid.text("unitId", "8rem", office -> Names.of(unitNames, office.unitId()));
        officeGrid.text("authority", "11rem", office -> String.join(" / ", office.authority()));
        officeGrid.text("supervised", "8rem", office -> supervised.getOrDefault(office.id(), Set.of()).stream()
                .map(unit -> Names.of(unitNames, unit)).collect(Collectors.joining(", ")));
        officeGrid.validity(OfficeDetails::validFrom, OfficeDetails::validTo);
        officeGrid.deeds(OfficeDetails::validTo, office -> forms.office(office, this::show),
                office -> new DayDialog("people.office.end", "people.office.endBecause", clock.today(), day -> {
                    offices.end(office.id(), office.version(), day);
                    show();
                }).open());
        officeGrid.addComponentColumn(office -> officeGrid.deed("people.supervision.open", () -> supervise(office)))
                .setFlexGrow(0).setWidth("7rem");
    }

    private void supervise(OfficeDetails office) {
        new SupervisionDialog(office, people.units(), supervised.getOrDefault(office.id(), Set.of()), clock.today(),
                supervisions, this::show).open();
    }

    private void show() {
        supervised = supervisions.today();
        List<UnitDetails> all = units.units();
        unitNames = all.stream().collect(Collectors.toMap(UnitDetails::id, UnitDetails::name));
        unitGrid.setItems(all);
        unitGrid.getColumnByKey(CAME_WITH).setVisible(all.stream().anyMatch(u -> past.cameWith(u.id()).isPresent()));
        officeGrid.setItems(offices.offices());
    }
}
