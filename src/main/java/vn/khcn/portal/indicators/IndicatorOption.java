package vn.khcn.portal.indicators;

/** An indicator to choose. */
public record IndicatorOption(long id, String code, String name) {}
