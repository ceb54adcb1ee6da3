package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.khcn.portal.shell.intake.CellTable;

/**
 * What the page of an import asks its room.
 *
 * @param <P> the preview: what a table would do
 */
public interface Intake<P> {
    String title();

    /** Where the records are, and how that is called. */
    String list();

    String listName();

    /** What becomes of a row that is there already. */
    String told();

    FileDownload.Content template();

    /** @param looked is told how many rows were looked at */
    P look(CellTable table, Locale locale, IntConsumer looked);

    /** The preview; {@code anew} looks at the table again after a question was answered. */
    Component shown(CellTable table, P preview, Consumer<Look<P>> anew);

    /** How many rows would be stored. */
    int counts(P preview);

    /** @return how many rows were stored */
    int store(P preview, Locale locale, IntConsumer stored);

    /** Looks at a table beside the screen. */
    @FunctionalInterface
    interface Look<P> {
        P at(Locale locale, IntConsumer looked);
    }
}
