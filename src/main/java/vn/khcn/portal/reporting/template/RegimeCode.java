package vn.khcn.portal.reporting.template;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.PeriodKind;

/** The name of a regime for other systems; it stays when the regime is renamed. */
final class RegimeCode {
    private static final String SHAPE = "[A-Z0-9][A-Z0-9.-]{1,29}";

    private RegimeCode() {}

    /**
     * The code as typed, the one there was, or one made from the kind of period: BC-THANG, and BC-THANG-2 where that is taken.
     *
     * @param before empty for a new regime
     * @param taken  codes of the department's other regimes
     */
    static String of(RegimeDetails details, String before, Set<String> taken) {
        String typed = CleanText.line(details.code()).toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return before.isEmpty() ? made(details.periodKind(), taken) : before;
        }
        if (!typed.matches(SHAPE)) {
            throw BusinessRule.at("code", "reporting.rule.regimeCode");
        }
        if (taken.contains(typed)) {
            throw BusinessRule.at("code", "reporting.rule.regimeCodeTaken", typed);
        }
        return typed;
    }

    private static String made(PeriodKind kind, Set<String> taken) {
        String start = "BC-" + switch (kind) {
            case MONTH -> "THANG";
            case QUARTER -> "QUY";
            case HALF_YEAR -> "6T";
            case NINE_MONTHS -> "9T";
            case YEAR -> "NAM";
        };
        return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? start : start + "-" + n)
                .filter(code -> !taken.contains(code)).findFirst().orElseThrow();
    }
}
