package vn.khcn.portal.forms;

/**
 * A form in lists.
 *
 * @param published   number of the last published version, 0 for none
 * @param unpublished true where the draft differs from it
 */
public record FormSummary(long id, int version, String code, String name, int published, boolean unpublished) {}
