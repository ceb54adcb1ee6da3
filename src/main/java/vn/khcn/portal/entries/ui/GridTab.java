package vn.khcn.portal.entries.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.entries.EntryKind;

/** The tabs of the progress grid and the kinds of entries each holds; what was handed in is shown as it prints. */
enum GridTab {
    RESULTS("ket-qua", EntryKind.RESULT), PLANS("nhiem-vu", EntryKind.PLAN), ASSESSMENT("danh-gia", EntryKind.STRENGTH,
            EntryKind.WEAKNESS, EntryKind.CAUSE, EntryKind.PROPOSAL), SENT("da-gui");

    private final String slug;
    private final List<EntryKind> kinds;

    GridTab(String slug, EntryKind... kinds) {
        this.slug = slug;
        this.kinds = List.of(kinds);
    }

    /** How the address names it. */
    String slug() {
        return slug;
    }

    /** Where rows can be chosen from here. */
    GridTab rows() {
        return kinds.isEmpty() ? RESULTS : this;
    }

    List<EntryKind> kinds() {
        return kinds;
    }

    static Optional<GridTab> of(String slug) {
        return Arrays.stream(values()).filter(t -> t.slug.equals(slug)).findFirst();
    }

    static GridTab of(EntryKind kind) {
        return Arrays.stream(values()).filter(t -> t.kinds.contains(kind)).findFirst().orElse(RESULTS);
    }
}
