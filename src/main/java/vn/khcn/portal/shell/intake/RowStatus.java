package vn.khcn.portal.shell.intake;

/** What a row of a table would do. */
public enum RowStatus {
    NEW, CHANGED, SAME, REFUSED;

    /** True where it would be stored. */
    public boolean counts() {
        return this == NEW || this == CHANGED;
    }
}
