package vn.khcn.portal.reporting.template;

/**
 * A template in the list.
 *
 * @param version     for seeing conflicts
 * @param published   last published version, 0 where there is none
 * @param unpublished the draft differs from it
 */
public record TemplateSummary(long id, int version, String code, String name, int published, boolean unpublished) {}
