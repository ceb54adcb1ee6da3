package vn.khcn.portal.forms.definition;

/** What stands in a column. */
public enum ColumnKind {
    NUMBER, WORDS
}
