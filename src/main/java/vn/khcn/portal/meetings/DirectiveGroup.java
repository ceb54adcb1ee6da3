package vn.khcn.portal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** Directives to one addressee, or on one subject: a numbered heading of the notice. */
@Entity
@Table(name = "meetings_groups")
class DirectiveGroup extends DepartmentRecord {
    private static final int LONGEST = 500;
    @Column(updatable = false)
    private long meetingId;
    private int position;
    private String title = "";
    @Enumerated(EnumType.STRING)
    private LeadKind leadKind = LeadKind.NONE;
    private @Nullable Long leadId;
    private String leadName = "";
    private boolean bare;

    protected DirectiveGroup() {}

    DirectiveGroup(long meetingId, int position, GroupForm form) {
        this.meetingId = meetingId;
        this.position = position;
        write(form);
    }

    final void write(GroupForm form) {
        title = CleanText.line(form.title());
        if (title.length() > LONGEST || title.isEmpty() && !form.bare()) {
            throw BusinessRule.at("title", "meetings.rule.groupTitle", LONGEST);
        }
        leadKind = form.lead().kind();
        leadId = form.lead().id();
        leadName = form.lead().name();
        bare = form.bare();
    }

    void move(int to) {
        position = to;
    }

    long meetingId() {
        return meetingId;
    }

    int position() {
        return position;
    }

    GroupForm form() {
        return new GroupForm(title, new Lead(leadKind, leadId, leadName), bare);
    }
}
