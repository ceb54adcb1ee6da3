package vn.khcn.portal.registers.references;

/** Something a field may point at. */
public record ReferenceOption(long id, String name) {}
