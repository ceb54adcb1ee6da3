package vn.khcn.portal.reporting.issue;

/** The forms an issued report is kept in. */
public enum FrozenForm {
    PDF, DOCX, TREE, SIGNED_PDF
}
