package vn.khcn.portal.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A strip above every screen; the demo says there that its data are invented and which day it is. */
public interface Banner {
    /** What to show now, if anything. Asked once for each page that is opened. */
    Optional<Component> content();
}
