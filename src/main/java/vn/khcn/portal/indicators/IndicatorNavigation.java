package vn.khcn.portal.indicators;

/** Where indicators open. */
public final class IndicatorNavigation {
    /** Route of the list. */
    public static final String LIST = "chi-tieu";

    private IndicatorNavigation() {}

    /** Route of one indicator. */
    public static String indicator(long id) {
        return LIST + "/" + id;
    }
}
