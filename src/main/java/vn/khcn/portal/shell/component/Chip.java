package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A small coloured word that says a state. */
public class Chip extends Span {
    private static final long serialVersionUID = 1L;

    public Chip(Tone tone, String text) {
        super(text);
        addClassNames("chip", tone.className());
    }

    /** The chip of a state. */
    public static Chip of(Mark mark) {
        Chip chip = new Chip(mark.tone(), "");
        chip.setText(chip.getTranslation(mark.key()));
        return chip;
    }

    /** Puts the tone's icon before the word, where the word alone is only a number. */
    public Chip withIcon(Tone tone) {
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(icon);
        return this;
    }
}
