package vn.khcn.portal.meetings;

import java.util.List;

/** A group of the conclusions with its lines. */
public record GroupDetails(long id, int version, int number, GroupForm form, List<LineDetails> lines) {
    public GroupDetails {
        lines = List.copyOf(lines);
    }

    public long directives() {
        return lines.stream().filter(l -> l.form().form() != LineForm.INTRO).count();
    }
}
