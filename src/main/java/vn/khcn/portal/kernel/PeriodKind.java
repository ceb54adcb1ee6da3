package vn.khcn.portal.kernel;

/** How long a reporting period is, in months; every longer period is a union of months. */
public enum PeriodKind {
    MONTH(1), QUARTER(3), HALF_YEAR(6), NINE_MONTHS(9), YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** Number of months in one period of this kind. */
    public int months() {
        return months;
    }

    /** How many periods of this kind a year has; nine months exists once. */
    public int perYear() {
        return this == NINE_MONTHS ? 1 : 12 / months;
    }
}
