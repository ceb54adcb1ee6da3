package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.DepartmentForm;
import vn.khcn.portal.people.DepartmentService;
import vn.khcn.portal.people.PasswordRules;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The departments on this portal; those who run it found the others here. */
@Route("departments")
@RolesAllowed("ADMINISTRATOR")
class DepartmentsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient DepartmentService departments;
    private final transient Joinery joinery;
    private final PlainGrid<DepartmentDetails> grid = new PlainGrid<>("people.departments.title");

    DepartmentsView(DepartmentService departments, Joinery joinery) {
        super(new PageHead(translate("people.departments.title")));
        this.departments = departments;
        this.joinery = joinery;
        grid.text("code", "9rem", DepartmentDetails::code);
        grid.text("departmentName", null, DepartmentDetails::name);
        grid.text("parentAgency", "14rem", DepartmentDetails::parentAgency);
        grid.text("symbol", "8rem", DepartmentDetails::symbol);
        grid.text("validFrom", "8rem", d -> DayText.of(d.validFrom()));
        body(new Paragraph(translate("people.departments.apart")), DetailsPage.card("people.departments.title", grid,
                new Button(translate("people.department.add"), click -> found())));
    }

    /** Other departments' administrators have nothing to see here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!departments.mayFound()) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        grid.setItems(departments.departments());
    }

    private void found() {
        String given = PasswordRules.given();
        RegisterForm<DepartmentForm> form = joinery.form(DepartmentForm.class, AccountRegister.LABELS);
        form.line("code").required().hint("people.department.codeHint");
        form.line("departmentName").required().hint("people.department.nameHint");
        form.line("parentAgency").hint("people.department.parentHint");
        form.line("agency").required().hint("people.department.agencyHint");
        form.line("place").required().hint("people.department.placeHint");
        form.line("symbol").required().hint("people.department.symbolHint");
        form.line("username").required().labelled("people.department.administrator")
                .hint("people.department.administratorHint");
        DepartmentForm empty = new DepartmentForm("", "", "", "", "", "", "");
        form.open("department:new", () -> new Stored<>(empty, 0),
                (values, version) -> departments.found(values, given));
        new FormDialog("people.department.add", form, "people.department.create", () -> {
            show();
            new GivenPasswordDialog(given).open();
        }).open();
    }
}
