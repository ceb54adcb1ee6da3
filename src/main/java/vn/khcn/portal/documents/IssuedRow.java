package vn.khcn.portal.documents;

/** A row of a table of documents that were issued and numbered before. */
public record IssuedRow(OutboundForm form, GiveNumber number) {}
