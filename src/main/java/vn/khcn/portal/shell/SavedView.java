package vn.khcn.portal.shell;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A named view of a register, kept for one account. */
@Entity
@Table(name = "shell_saved_views")
class SavedView extends DepartmentRecord {
    @Column(updatable = false)
    private long accountId;
    @Column(updatable = false)
    private String register = "";
    private String name = "";
    @Column(columnDefinition = "text")
    private String query = "";

    protected SavedView() {}

    SavedView(long accountId, String register, String name, String query) {
        this.accountId = accountId;
        this.register = register;
        this.name = CleanText.line(name);
        this.query = query;
    }

    void replace(String newQuery) {
        query = newQuery;
    }

    SavedViewOption option() {
        return new SavedViewOption(id(), name, query);
    }
}
