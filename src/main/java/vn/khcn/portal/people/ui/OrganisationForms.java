package vn.khcn.portal.people.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.OfficeDetails;
import vn.khcn.portal.people.OfficeService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitDetails;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitService;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** Dialogs for a unit and for an office, new or known. */
@Component
class OrganisationForms {
    private final PeopleService people;
    private final UnitService units;
    private final OfficeService offices;
    private final Names names;
    private final BusinessClock clock;
    private final Joinery joinery;

    OrganisationForms(PeopleService people, UnitService units, OfficeService offices, Names names, BusinessClock clock,
            Joinery joinery) {
        this.people = people;
        this.units = units;
        this.offices = offices;
        this.names = names;
        this.clock = clock;
        this.joinery = joinery;
    }

    /** @param known null for a new one */
    void unit(@Nullable UnitDetails known, Runnable saved) {
        RegisterForm<UnitForm> form = joinery.form(UnitForm.class, AccountRegister.LABELS);
        form.line("code").required();
        form.line("unitName").required();
        form.line("shortName");
        form.line("documentSymbol").hint("people.unit.symbolHint");
        form.number("sortOrder").required();
        form.date("validFrom").required();
        UnitForm start = known == null
                ? new UnitForm("", "", "", "", units.units().size() + 1, clock.today())
                : new UnitForm(known.code(), known.name(), known.shortName(), known.documentSymbol(), known.sortOrder(),
                        known.validFrom());
        form.open("unit:" + (known == null ? "new" : known.id()),
                () -> new Stored<>(start, known == null ? 0 : known.version()), (f, version) -> {
                    if (known == null) {
                        people.addUnit(f.code(), f.unitName(), f.shortName(), f.documentSymbol(), f.sortOrder(),
                                f.validFrom());
                    } else {
                        units.rename(new UnitDetails(known.id(), version, f.code(), f.unitName(), f.shortName(),
                                f.documentSymbol(), f.sortOrder(), f.validFrom(), null));
                    }
                });
        new FormDialog(known == null ? "people.unit.add" : "people.unit.change", form, "people.dialog.save", saved)
                .open();
    }

    /** @param known null for a new one */
    void office(@Nullable OfficeDetails known, Runnable saved) {
        RegisterForm<OfficeForm> form = joinery.form(OfficeForm.class, AccountRegister.LABELS);
        form.line("code").required();
        form.line("title").required();
        form.add("unitId", AccountForms.box(names.unitsOfToday().stream().map(UnitOption::id).toList(), names.units()),
                id -> Names.of(names.units(), id));
        form.number("sortOrder").required();
        form.date("validFrom").required();
        form.text("authority").hint("people.office.authorityHint");
        OfficeForm start = known == null
                ? new OfficeForm("", "", null, "", offices.offices().size() + 1, clock.today())
                : new OfficeForm(known.code(), known.title(), known.unitId(), String.join("\n", known.authority()),
                        known.sortOrder(), known.validFrom());
        form.open("office:" + (known == null ? "new" : known.id()),
                () -> new Stored<>(start, known == null ? 0 : known.version()), (f, version) -> {
                    OfficeDetails details = new OfficeDetails(known == null ? 0 : known.id(), version, f.code(),
                            f.title(), f.unitId(), List.of(f.authority().split("\n")), f.sortOrder(), f.validFrom(),
                            null);
                    if (known == null) {
                        offices.add(details);
                    } else {
                        offices.change(details);
                    }
                });
        new FormDialog(known == null ? "people.office.add" : "people.office.change", form, "people.dialog.save", saved)
                .open();
    }
}
