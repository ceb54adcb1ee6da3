package vn.khcn.portal.documents.legal;

/**
 * What is written about a draft.
 *
 * @param kind      code of the kind it will be: QĐ, NQ, CT
 * @param authority who promulgates it: "UBND tỉnh"
 */
public record LegalDraftForm(String kind, String title, String authority, long unitId) {}
