package vn.khcn.portal.indicators;

/** How an indicator behaves over time, and so how months roll up. */
public enum Measure {
    /** Adds up: samples tested. */
    FLOW,
    /** The last known level: devices in use at the cut-off. */
    STOCK,
    /** Recomputed from numerator and denominator, never averaged. */
    RATIO,
    /** Counts different places or parties once, however often they occur. */
    DISTINCT
}
