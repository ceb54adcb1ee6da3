package vn.khcn.portal.meetings.ui;

import java.util.function.UnaryOperator;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveForm;

/** What the parts of the conclusions ask of the page they stand on. */
interface LineHost {
    MeetingServices services();

    /** The conclusions as last read. */
    ConclusionsPage page();

    /** Stores a line; true where it was taken, else the page says why. */
    boolean store(long line, UnaryOperator<DirectiveForm> change);

    /** Shows a line at the side. */
    void select(long line);

    /** Shows the line at the side anew: keys have changed it. */
    void inspect();

    /** Reads and draws everything again. */
    void refresh();
}
