package vn.khcn.portal.records;

/**
 * How much of one sort goes over.
 *
 * @param label translation key
 */
public record CarriedCount(String label, long rows) {}
