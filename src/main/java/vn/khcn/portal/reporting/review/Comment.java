package vn.khcn.portal.reporting.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.DepartmentRecord;

/** What somebody said at a paragraph or a figure; an answer belongs to the thread it answers. */
@Entity
@Table(name = "reporting_comments")
class Comment extends DepartmentRecord {
    private static final int LONGEST = 4000;
    private long reportId;
    private @Nullable Long threadId;
    private String block = "";
    private String figure = "";
    private long authorAccount;
    private String author = "";
    @Column(length = Length.LONG16)
    private String text = "";
    private Instant madeAt = Instant.EPOCH;
    private @Nullable Instant resolvedAt;
    private @Nullable String resolvedBy;

    protected Comment() {}

    Comment(NewComment said, Actor by, Instant at) {
        reportId = said.report();
        threadId = said.thread();
        block = said.block();
        figure = said.figure();
        authorAccount = by.accountId();
        author = by.name();
        text = CleanText.multiline(said.text());
        madeAt = at;
        if (text.isEmpty()) {
            throw BusinessRule.at("text", "reporting.rule.emptyComment");
        }
        if (text.length() > LONGEST) {
            throw BusinessRule.at("text", "reporting.rule.longText", LONGEST);
        }
    }

    long reportId() {
        return reportId;
    }

    void resolve(Actor by, Instant at) {
        resolvedAt = at;
        resolvedBy = by.name();
    }

    void reopen() {
        resolvedAt = null;
        resolvedBy = null;
    }

    CommentDetails details() {
        return new CommentDetails(id(), reportId, threadId, block, figure, author, authorAccount, text, madeAt,
                resolvedAt, resolvedBy);
    }
}
