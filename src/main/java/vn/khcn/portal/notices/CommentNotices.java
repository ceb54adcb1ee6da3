package vn.khcn.portal.notices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.reporting.review.CommentMade;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.reporting.review.Commented;
import vn.khcn.portal.reporting.review.PersonMentioned;

/** What is said about a report or another paper: to whoever is called by name, and to those who spoke before. */
@Component
class CommentNotices {
    private static final int QUOTED = 160;
    private final NoticeService notices;
    private final Audience audience;
    private final List<Commented> papers;
    private final CommentService comments;

    CommentNotices(NoticeService notices, Audience audience, List<Commented> papers, CommentService comments) {
        this.notices = notices;
        this.audience = audience;
        this.papers = papers;
        this.comments = comments;
    }

    @EventListener
    void mentioned(PersonMentioned mentioned) {
        find(mentioned.reportId(), mentioned.commentId())
                .ifPresent(c -> tell(List.of(mentioned.accountId()), "notices.comment.mentioned", c));
    }

    /** A thread begins at the office's desk; an answer goes to everybody in it. */
    @EventListener
    void made(CommentMade made) {
        find(made.reportId(), made.commentId()).ifPresent(c -> {
            Long thread = c.thread();
            Set<Long> concerned = new LinkedHashSet<>();
            if (thread == null) {
                concerned.addAll(audience.with(Role.OFFICE));
            } else {
                comments.of(made.reportId()).stream()
                        .filter(o -> o.id() == thread || Objects.equals(o.thread(), thread))
                        .forEach(o -> concerned.add(o.authorAccount()));
            }
            tell(concerned, "notices.comment.made", c);
        });
    }

    private void tell(java.util.Collection<Long> accounts, String key, CommentDetails comment) {
        Commented.Paper paper = papers.stream().flatMap(p -> p.paper(comment.report()).stream()).findFirst()
                .orElse(new Commented.Paper("", ""));
        String text = comment.text().length() > QUOTED ? comment.text().substring(0, QUOTED) + "…" : comment.text();
        notices.tell(accounts, key, List.of(comment.author(), paper.title(), text), paper.route());
    }

    private Optional<CommentDetails> find(long report, long comment) {
        return comments.of(report).stream().filter(c -> c.id() == comment).findFirst();
    }
}
