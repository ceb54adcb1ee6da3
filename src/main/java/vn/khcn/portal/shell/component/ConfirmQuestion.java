package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A real question before something that cannot be taken back; the buttons name the deed, never "yes". */
public class ConfirmQuestion extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param question translation key of the question
     * @param deed     translation key of the button that does it
     */
    public ConfirmQuestion(String question, String deed, Runnable doIt, Object... arguments) {
        setHeader(getTranslation(question, arguments));
        setConfirmText(getTranslation(deed));
        setCancelText(getTranslation("shell.question.stay"));
        setCancelable(true);
        addClassName("bare");
        addConfirmListener(confirmed -> doIt.run());
    }

    /** A second line: what follows from it. */
    public ConfirmQuestion because(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
        removeClassName("bare");
        return this;
    }

    /** Shows the deed in red. */
    public ConfirmQuestion danger() {
        setConfirmButtonTheme("error primary");
        return this;
    }
}
