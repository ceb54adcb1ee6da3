package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.khcn.portal.files.ui.UploadWords;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.IntakePage;

/** A table from Excel on its way into a register. */
@Route(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)/nhap")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE"})
class ImportView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient RegisterDirectory registers;
    private final transient ImportParts parts;

    ImportView(RegisterDirectory registers, ImportParts parts) {
        this.registers = registers;
        this.parts = parts;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterDefinition register = event.getRouteParameters().get("register").flatMap(registers::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(new IntakePage<>(new RegisterIntake(register, parts), parts.joinery(),
                UploadWords.of(this::getTranslation)));
    }
}
