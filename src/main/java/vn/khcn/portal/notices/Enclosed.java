package vn.khcn.portal.notices;

/** A file in a mail. */
public record Enclosed(String name, String mediaType, byte[] bytes) {}
