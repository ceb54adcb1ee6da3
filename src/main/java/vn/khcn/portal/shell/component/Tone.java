package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.icon.VaadinIcon;

/** What a colour means, everywhere the same; it never stands without a word or this icon. */
public enum Tone {
    /** late or wrong */
    RED(VaadinIcon.EXCLAMATION_CIRCLE_O),
    /** soon or unsure */
    AMBER(VaadinIcon.CLOCK),
    /** fine */
    GREEN(VaadinIcon.CHECK),
    /** mine or new */
    BLUE(VaadinIcon.INFO_CIRCLE_O),
    /** none */
    GREY(VaadinIcon.MINUS);

    private final VaadinIcon icon;

    Tone(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    String className() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
