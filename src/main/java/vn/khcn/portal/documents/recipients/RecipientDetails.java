package vn.khcn.portal.documents.recipients;

/** A recipient in the book; one no longer active is kept but not offered. */
public record RecipientDetails(long id, int version, String name, String email, boolean active) {}
