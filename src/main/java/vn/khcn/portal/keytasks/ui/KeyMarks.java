package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.indicators.OffPlanSubject;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.keytasks.KeyState;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Tone;

/** How targets and their states look, and what a result's words say with their figures filled in. */
final class KeyMarks {
    static final String TARGET = "key-target";
    private static final int DECIMALS = 4;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private KeyMarks() {}

    static Chip state(KeyState state) {
        return Chip.of(new Mark(switch (state) {
            case RUNNING -> Tone.BLUE;
            case BEHIND -> Tone.AMBER;
            case LATE -> Tone.RED;
            case DONE -> Tone.GREEN;
        }, state.textKey()));
    }

    /** The bar with a mark where the plan stands; nothing where nothing is counted. */
    static Component bar(KeyTaskProgress p) {
        Span bar = new Span();
        BigDecimal all = p.quantity();
        if (all == null) {
            return bar;
        }
        bar.addClassName("progress");
        if (p.behind()) {
            bar.addClassName(p.state() == KeyState.LATE ? "red" : "amber");
        }
        String said = text("keytasks.plan.bar", number(p.done()), number(p.planned()), number(all));
        bar.getElement().setAttribute("style",
                "--done: " + share(p.done(), all) + "; --due: " + share(p.planned(), all));
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", said);
        bar.getElement().setAttribute("title", said);
        return bar;
    }

    static String number(BigDecimal number) {
        return new FigureValue(number, "", DECIMALS).grouped();
    }

    static OffPlanSubject subject(KeyTaskProgress p) {
        return new OffPlanSubject(TARGET, p.target(), p.unit());
    }

    /** True where the unit owes a reason today. */
    static boolean owed(KeyTaskProgress p, Map<Long, OffPlanReason> said, KeyServices services) {
        return p.behind() && services.reasons().owed(said.get(p.target()), services.clock().today());
    }

    /** Director and office keep the plan. */
    static boolean keeps() {
        Actor actor = CurrentActor.get();
        return actor.is(Role.DIRECTOR) || actor.is(Role.OFFICE);
    }

    /** Who may bring files: not the leaders. */
    static boolean brings() {
        Actor actor = CurrentActor.get();
        return actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD) || actor.is(Role.OFFICE);
    }

    /** A sentence with its figures as they are now. */
    static String words(String markup, Figures.Session session) {
        StringBuilder words = new StringBuilder();
        for (Sentence.Part part : Sentence.parse(markup).parts()) {
            words.append(switch (part) {
                case Sentence.Words w -> w.text();
                case Sentence.Mention m -> m.label();
                case Sentence.Token t -> figure(t.key(), t.withUnit(), session);
            });
        }
        return words.toString();
    }

    private static String figure(FigureKey key, boolean withUnit, Figures.Session session) {
        @Nullable
        FigureResult result = session.evaluate(key).orElse(null);
        if (result == null) {
            return "[…]";
        }
        return withUnit ? result.value().printedWithUnit() : result.value().printed();
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private static int share(BigDecimal part, BigDecimal all) {
        return part.multiply(WHOLE).divide(all, 0, RoundingMode.FLOOR).min(WHOLE).intValue();
    }
}
