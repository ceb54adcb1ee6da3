package vn.khcn.portal.shell.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.khcn.portal.kernel.Period;

/** A period as the screen says it, in the language of the screen; documents use {@link Period#label()}. */
public final class PeriodText {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private PeriodText() {}

    public static String of(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.kind()) {
            // The first two months have two digits, so that nobody can turn them into others.
            case MONTH -> I18NProvider.translate("shell.period.month",
                    (period.ordinal() < 3 ? "0" : "") + period.ordinal(), year);
            case QUARTER -> I18NProvider.translate("shell.period.quarter", ROMAN.get(period.ordinal() - 1), year);
            case HALF_YEAR -> I18NProvider
                    .translate(period.ordinal() == 1 ? "shell.period.firstHalf" : "shell.period.secondHalf", year);
            case NINE_MONTHS -> I18NProvider.translate("shell.period.nineMonths", year);
            case YEAR -> I18NProvider.translate("shell.period.year", year);
        };
    }
}
