package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.forms.RoundState;
import vn.khcn.portal.forms.SheetSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** States in a word. */
final class FormMarks {
    private static final String SHEET = "forms.sheet.";

    private FormMarks() {}

    static Chip of(RoundState state) {
        return Chip.of(new Mark(switch (state) {
            case OPEN -> Tone.BLUE;
            case LATE -> Tone.RED;
            case COLLECTED -> Tone.GREEN;
            case CLOSED -> Tone.GREY;
        }, state.textKey()));
    }

    static Chip of(ApprovalState state) {
        return Chip.of(new Mark(switch (state) {
            case SUBMITTED -> Tone.BLUE;
            case RETURNED -> Tone.RED;
            case ACCEPTED -> Tone.GREEN;
            default -> Tone.GREY;
        }, SHEET + state));
    }

    /** The state of a sheet, and whether it is late. */
    static Div of(SheetSummary sheet) {
        Div chips = new Div(of(sheet.state()));
        chips.addClassName("chips");
        if (sheet.late()) {
            chips.add(new Chip(Tone.RED, I18NProvider.translate("forms.sheet.late")));
        }
        return chips;
    }
}
