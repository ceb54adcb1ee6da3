package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import vn.khcn.portal.files.ui.UploadWords;
import vn.khcn.portal.registers.ImportChoices;
import vn.khcn.portal.registers.ImportPreview;
import vn.khcn.portal.registers.ImportTemplates;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.intake.CellTable;
import vn.khcn.portal.registers.intake.SheetReader;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A table from Excel on its way into a register: chosen or pasted, looked at row by row, then stored. */
@Route(RegisterNavigation.ROOT + "/:register([a-z]+\\.[A-Za-z0-9]+)/nhap")
@RolesAllowed({"SPECIALIST", "UNIT_HEAD", "OFFICE"})
class ImportView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int SAID = 100;
    private final transient RegisterDirectory registers;
    private final transient ImportParts parts;
    private final Div result = new Div();
    private final Button store = new Button();
    private transient Runnable storing = () -> {};

    ImportView(RegisterDirectory registers, ImportParts parts) {
        this.registers = registers;
        this.parts = parts;
        addClassName("page-host");
        result.addClassName("import-result");
        store.setDisableOnClick(true);
        store.addClickListener(click -> storing.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterDefinition register = event.getRouteParameters().get("register").flatMap(registers::find)
                .orElseThrow(NotFoundException::new);
        store.setText(translate("registers.import.store", 0));
        store.setEnabled(false);
        PageHead head = new PageHead(translate("registers.import.title", RegisterDrawing.text(register, "title")))
                .back(RegisterNavigation.list(register.code()), RegisterDrawing.text(register, "title"))
                .primary(store);
        Div sources = new Div(file(register), pasted(register));
        sources.addClassNames("card-grid", "wide");
        result.removeAll();
        removeAll();
        add(new Page(head).body(sources, result));
    }

    private Div file(RegisterDefinition register) {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            try {
                look(register, SheetReader.read(new ByteArrayInputStream(bytes)), ImportChoices.NONE);
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        }))));
        upload.setAcceptedFileTypes(FileName.XLSX, ".xlsx", ".xls");
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(UploadWords.of(this::getTranslation));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setWidthFull();
        String told = register.fields().stream().filter(ImportTemplates::unique).findFirst()
                .map(f -> translate("registers.import.byKey", RegisterDrawing.text(register, f.key())))
                .orElseGet(() -> translate("registers.import.noKey"));
        Div card = card("registers.import.file", translate("registers.import.fileHint") + " " + told);
        card.add(new FileDownload(translate("registers.import.template"), () -> parts.template(register)), upload);
        return card;
    }

    private Div pasted(RegisterDefinition register) {
        TextArea block = new TextArea();
        block.setAriaLabel(translate("registers.import.paste"));
        block.setPlaceholder(translate("registers.import.pastePlace"));
        block.setMinRows(4);
        block.setMaxRows(6);
        block.setWidthFull();
        block.getElement().setAttribute("spellcheck", "false");
        Button look = new Button(translate("registers.import.look"), click -> {
            if (!block.isEmpty()) {
                look(register, CellTable.pasted(block.getValue()), ImportChoices.NONE);
            }
        });
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div card = card("registers.import.paste", translate("registers.import.pasteHint"));
        card.add(block, look);
        return card;
    }

    private static Div card(String title, String hint) {
        Paragraph words = new Paragraph(hint);
        words.addClassName("hint");
        Div card = new Div(new H2(translate(title)), words);
        card.addClassName("card");
        return card;
    }

    private void look(RegisterDefinition register, CellTable table, ImportChoices choices) {
        String step = translate("registers.import.looked");
        var locale = getLocale();
        parts.joinery().<ImportPreview>background("registers.import.looking",
                progress -> parts.service().preview(register.code(), table, choices, locale, n -> {
                    if (n % SAID == 0) {
                        progress.at((double) n / table.size(), step + " " + n);
                    }
                }), preview -> show(register, table, preview));
    }

    private void show(RegisterDefinition register, CellTable table, ImportPreview preview) {
        result.removeAll();
        result.add(new ImportResult(register, preview, parts, choices -> look(register, table, choices)));
        int rows = (int) preview.rows().stream().filter(r -> r.counts()).count();
        store.setText(translate("registers.import.store", rows));
        store.setEnabled(rows > 0);
        storing = () -> store(register, preview, rows);
    }

    private void store(RegisterDefinition register, ImportPreview preview, int rows) {
        String step = translate("registers.import.stored");
        parts.joinery().<Integer>background("registers.import.storing",
                progress -> parts.service().apply(preview,
                        n -> progress.at((double) n / rows, step + " " + n + "/" + rows)),
                stored -> {
                    Notice.done("registers.import.done", stored);
                    getUI().ifPresent(ui -> ui.navigate(RegisterNavigation.list(register.code())));
                });
    }
}
