package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.khcn.portal.registers.ImportChoices;
import vn.khcn.portal.registers.ImportPreview;
import vn.khcn.portal.registers.ImportRow;
import vn.khcn.portal.registers.ImportTemplates;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.Intake;
import vn.khcn.portal.shell.intake.CellTable;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The import of a register of the engine. */
record RegisterIntake(RegisterDefinition register, ImportParts parts) implements Intake<ImportPreview> {
    @Override
    public String title() {
        return translate("shell.intake.title", listName());
    }

    @Override
    public String list() {
        return RegisterNavigation.list(register.code());
    }

    @Override
    public String listName() {
        return RegisterDrawing.text(register, "title");
    }

    @Override
    public String told() {
        return translate("shell.intake.fileHint") + " "
                + register.fields().stream().filter(ImportTemplates::unique).findFirst()
                        .map(f -> translate("registers.import.byKey", RegisterDrawing.text(register, f.key())))
                        .orElseGet(() -> translate("registers.import.noKey"));
    }

    @Override
    public FileDownload.Content template() {
        return parts.template(register);
    }

    @Override
    public ImportPreview look(CellTable table, Locale locale, IntConsumer looked) {
        return parts.service().preview(register.code(), table, ImportChoices.NONE, locale, looked);
    }

    @Override
    public Component shown(CellTable table, ImportPreview preview, Consumer<Look<ImportPreview>> anew) {
        return new ImportResult(register, preview, parts, choices -> anew.accept((locale, looked) -> parts.service()
                .preview(register.code(), table, choices, locale, looked)));
    }

    @Override
    public int counts(ImportPreview preview) {
        return (int) preview.rows().stream().filter(ImportRow::counts).count();
    }

    @Override
    public int store(ImportPreview preview, Locale locale, IntConsumer stored) {
        return parts.service().apply(preview, stored);
    }
}
