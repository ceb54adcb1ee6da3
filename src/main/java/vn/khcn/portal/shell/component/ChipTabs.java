package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Parts of a screen to choose from, as chips; a plain row of buttons, since {@code vaadin-tabs} breaks its own roles. */
public class ChipTabs extends Div {
    private static final long serialVersionUID = 1L;

    public ChipTabs() {
        addClassNames("chips", "chip-tabs");
    }

    /** @param label  as shown, already translated
     *  @param chosen shows the part */
    public ChipTabs add(String label, Runnable chosen) {
        NativeButton chip = new NativeButton(label, click -> {
            choose((NativeButton) click.getSource());
            chosen.run();
        });
        chip.addClassName("chip");
        add(chip);
        choose((NativeButton) getComponentAt(0));
        return this;
    }

    /** Marks the part with this place as the one shown. */
    public void mark(int place) {
        choose((NativeButton) getComponentAt(place));
    }

    private void choose(NativeButton one) {
        getChildren().forEach(chip -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(chip == one)));
    }
}
