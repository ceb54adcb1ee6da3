package vn.khcn.portal.shell;

/** A saved view to choose: {@code query} is the part of the address behind the question mark. */
public record SavedViewOption(long id, String name, String query) {}
