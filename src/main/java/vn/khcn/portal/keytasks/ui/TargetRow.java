package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Tone;

/** A target in a list: what it is about, the bar, how far, and what is wrong with it. */
class TargetRow extends ListItem {
    private static final long serialVersionUID = 1L;

    /**
     * @param words as the list calls it
     * @param owed  its unit owes a reason
     */
    TargetRow(KeyTargetDetails target, String words, boolean owed) {
        KeyTaskProgress p = target.progress();
        addClassName("key-target");
        Anchor name = new Anchor(KeyTaskNavigation.target(p.target()), words);
        Span hint = new Span(getTranslation("keytasks.plan.hint", p.unitName(), DayText.of(p.due())));
        hint.addClassName("hint");
        Div text = new Div(name, new Div(hint));
        Span far = new Span(p.printed().isEmpty() ? getTranslation("keytasks.plan.noQuantity") : p.printed());
        far.addClassNames("number", "nowrap");
        Integer percent = p.percent();
        Div progress = new Div(KeyMarks.bar(p), far);
        if (percent != null) {
            Span share = new Span(percent + " %");
            share.addClassName("hint");
            progress.add(share);
        }
        progress.addClassName("key-progress");
        Div chips = new Div(KeyMarks.state(p.state()));
        chips.addClassName("chips");
        if (!p.addsUp()) {
            chips.add(new Chip(Tone.RED, getTranslation("keytasks.plan.sumOff",
                    KeyMarks.number(target.form().partsTotal()))));
        }
        if (owed) {
            chips.add(new Chip(Tone.AMBER, getTranslation("keytasks.plan.owed")));
        }
        add(text, progress, chips);
    }
}
