package vn.khcn.portal.registers.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.registers.ImportService;
import vn.khcn.portal.registers.ImportTemplates;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.Joinery;

/** What the page needs that takes tables from Excel. */
@org.springframework.stereotype.Component
record ImportParts(ImportService service, ImportTemplates templates, RegisterListService lists, PeopleService people,
        BusinessClock clock, Joinery joinery) {
    FileDownload.Content template(RegisterDefinition register) {
        String name = I18NProvider.translate("shell.intake.templateName",
                RegisterDrawing.text(register, "title"));
        return new FileDownload.Content(FileName.of(name, clock.today(), "xlsx"), FileName.XLSX,
                templates.template(register));
    }

    /** The units that whoever imports may keep records for. */
    List<UnitOption> units(RegisterDefinition register) {
        Set<Long> keeping = lists.keepers(register.code());
        return people.units().stream().filter(u -> keeping.isEmpty() || keeping.contains(u.id()))
                .filter(u -> lists.mayWrite(register.code(), u.id())).toList();
    }
}
