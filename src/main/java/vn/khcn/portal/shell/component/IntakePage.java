package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.SheetReader;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A table from Excel on its way into the records: chosen or pasted, looked at row by row, then stored. */
public final class IntakePage<P> extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int SAID = 100;
    private final transient Intake<P> intake;
    private final transient Joinery joinery;
    private final Div result = new Div();
    private final Button store = new Button();
    private transient Runnable storing = () -> {};

    /** @param words of the upload field */
    public IntakePage(Intake<P> intake, Joinery joinery, UploadI18N words) {
        this.intake = intake;
        this.joinery = joinery;
        addClassName("page-host");
        result.addClassName("import-result");
        store.setDisableOnClick(true);
        store.addClickListener(click -> storing.run());
        store.setText(translate("shell.intake.store", 0));
        store.setEnabled(false);
        Div sources = new Div(file(words), pasted());
        sources.addClassNames("card-grid", "wide");
        add(new Page(new PageHead(intake.title()).back(intake.list(), intake.listName()).primary(store)).body(sources,
                result));
    }

    private Div file(UploadI18N words) {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            try {
                look(SheetReader.read(new ByteArrayInputStream(bytes)));
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        }))));
        upload.setAcceptedFileTypes(FileName.XLSX, ".xlsx", ".xls");
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(words);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.setWidthFull();
        Div card = card("shell.intake.file", intake.told());
        card.add(new FileDownload(translate("shell.intake.template"), intake::template), upload);
        return card;
    }

    private Div pasted() {
        TextArea block = new TextArea();
        block.setAriaLabel(translate("shell.intake.paste"));
        block.setPlaceholder(translate("shell.intake.pastePlace"));
        block.setMinRows(4);
        block.setMaxRows(6);
        block.setWidthFull();
        block.getElement().setAttribute("spellcheck", "false");
        Button look = new Button(translate("shell.intake.look"), click -> {
            if (!block.isEmpty()) {
                look(CellTable.pasted(block.getValue()));
            }
        });
        look.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.LUMO_TERTIARY);
        Div card = card("shell.intake.paste", translate("shell.intake.pasteHint"));
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

    private void look(CellTable table) {
        look(table, (locale, looked) -> intake.look(table, locale, looked));
    }

    private void look(CellTable table, Intake.Look<P> look) {
        String step = translate("shell.intake.looked");
        Locale locale = getLocale();
        joinery.<P>background("shell.intake.looking", progress -> look.at(locale, n -> {
            if (n % SAID == 0) {
                progress.at((double) n / table.size(), step + " " + n);
            }
        }), preview -> show(table, preview));
    }

    private void show(CellTable table, P preview) {
        result.removeAll();
        result.add(intake.shown(table, preview, look -> look(table, look)));
        int rows = intake.counts(preview);
        store.setText(translate("shell.intake.store", rows));
        store.setEnabled(rows > 0);
        storing = () -> store(preview, rows);
    }

    private void store(P preview, int rows) {
        String step = translate("shell.intake.stored");
        Locale locale = getLocale();
        joinery.<Integer>background("shell.intake.storing", progress -> intake.store(preview, locale,
                n -> progress.at((double) n / rows, step + " " + n + "/" + rows)), stored -> {
                    Notice.done("shell.intake.done", stored);
                    getUI().ifPresent(ui -> ui.navigate(intake.list()));
                });
    }
}
