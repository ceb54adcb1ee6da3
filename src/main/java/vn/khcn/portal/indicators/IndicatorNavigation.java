package vn.khcn.portal.indicators;

import vn.khcn.portal.kernel.Period;

/** Where indicators open. */
public final class IndicatorNavigation {
    /** Route of the list. */
    public static final String LIST = "chi-tieu";

    private IndicatorNavigation() {}

    /** Route of the estimates for a period. */
    public static String estimates(Period period) {
        return "uoc-thuc-hien/" + period.code();
    }

    /** Route of one indicator. */
    public static String indicator(long id) {
        return LIST + "/" + id;
    }
}
