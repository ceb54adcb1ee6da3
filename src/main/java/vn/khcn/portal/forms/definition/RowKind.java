package vn.khcn.portal.forms.definition;

/** What a row of a form is. */
public enum RowKind {
    /** A caption over the rows below it. */
    GROUP,
    /** A row with values. */
    ITEM,
    /** A row that adds up: what stands below it, or its neighbours where nothing does. */
    TOTAL
}
