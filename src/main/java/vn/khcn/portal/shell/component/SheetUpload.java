package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.SheetPreview;

/**
 * The import of a room that is no register of the engine.
 *
 * @param list   route of the room's list
 * @param title  key of the list's name
 * @param labels start of the keys of the columns
 * @param hint   key: what becomes of a row that is there already
 * @param sheet  the template
 */
public record SheetUpload<T>(String list, String title, String labels, String hint, Supplier<byte[]> sheet,
        LocalDate today, Reading<T> reading, Storing<T> storing) implements Intake<SheetPreview<T>> {
    /** Looks at a table. */
    @FunctionalInterface
    public interface Reading<T> {
        SheetPreview<T> look(CellTable table, Locale locale, IntConsumer looked);
    }

    /** Stores what counts. */
    @FunctionalInterface
    public interface Storing<T> {
        int store(SheetPreview<T> preview, Locale locale, IntConsumer stored);
    }

    @Override
    public String title() {
        return I18NProvider.translate("shell.intake.title", listName());
    }

    @Override
    public String listName() {
        return I18NProvider.translate(title);
    }

    @Override
    public String told() {
        return I18NProvider.translate("shell.intake.fileHint") + " " + I18NProvider.translate(hint);
    }

    @Override
    public FileDownload.Content template() {
        return new FileDownload.Content(
                FileName.of(I18NProvider.translate("shell.intake.templateName", listName()), today, "xlsx"),
                FileName.XLSX, sheet.get());
    }

    @Override
    public SheetPreview<T> look(CellTable table, Locale locale, IntConsumer looked) {
        return reading.look(table, locale, looked);
    }

    @Override
    public Component shown(CellTable table, SheetPreview<T> preview, Consumer<Look<SheetPreview<T>>> anew) {
        return new IntakeGrid<>(preview.rows(), preview.columns(), preview.unread(),
                key -> I18NProvider.translate(labels + key));
    }

    @Override
    public int counts(SheetPreview<T> preview) {
        return preview.wanted().size();
    }

    @Override
    public int store(SheetPreview<T> preview, Locale locale, IntConsumer stored) {
        return storing.store(preview, locale, stored);
    }
}
