package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.khcn.portal.home.OffPlan;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Tone;

/** Why something is off its plan as its unit says, or that the unit owes it; leads to where it is asked and answered. */
class ReasonLine extends Div {
    private static final long serialVersionUID = 1L;

    ReasonLine(OffPlan off, Optional<String> route) {
        addClassName("why");
        OffPlanReason reason = off.reason();
        if (reason != null) {
            Component words = route.<Component>map(r -> new Anchor(r, reason.said(this::getTranslation)))
                    .orElseGet(() -> new Span(reason.said(this::getTranslation)));
            words.addClassName("clamp");
            Span on = new Span(getTranslation("home.offPlan.why", DayText.of(reason.on())));
            on.addClassName("hint");
            add(on, words);
        }
        if (off.owed()) {
            Chip chip = new Chip(Tone.AMBER, getTranslation(off.words()));
            add(route.<Component>map(r -> {
                Anchor ask = new Anchor(r, chip);
                ask.addClassName("plain");
                return ask;
            }).orElse(chip));
        }
    }
}
