package vn.khcn.portal.registers.ui;

import java.util.Map;
import vn.khcn.portal.registers.BulkService;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;

/** What the dialogs of a change for many records need. */
@org.springframework.stereotype.Component
record BulkParts(BulkService service, FieldDrawing drawing, Joinery joinery) {
    /** A form of one field, not opened yet. */
    RegisterForm<FormValues> field(RegisterDefinition register, Field field) {
        RegisterForm<FormValues> form = joinery.form(Map.copyOf(FieldDrawing.types(java.util.List.of(field))),
                register.labels());
        drawing.draw(form, field, register.labels());
        return form;
    }
}
