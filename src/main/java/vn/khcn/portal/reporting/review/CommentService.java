package vn.khcn.portal.reporting.review;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Comments on reports: threads at a paragraph or a figure, with people called by @name. */
@Service
@Transactional
public class CommentService {
    private final Comments comments;
    private final Callable callable;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    CommentService(Comments comments, Callable callable, BusinessClock clock, ApplicationEventPublisher events) {
        this.comments = comments;
        this.callable = callable;
        this.clock = clock;
        this.events = events;
    }

    /** Says something; whoever is called by @name in it hears of it. */
    @PreAuthorize("hasAnyRole('OFFICE', 'REGISTRY', 'DIRECTOR', 'DEPUTY', 'UNIT_HEAD')")
    public CommentDetails add(NewComment said) {
        Long thread = said.thread();
        if (thread != null && find(thread).reportId() != said.report()) {
            throw BusinessRule.broken("reporting.rule.gone");
        }
        Actor actor = CurrentActor.get();
        CommentDetails made = comments.saveAndFlush(new Comment(said, actor, clock.now())).details();
        events.publishEvent(new CommentMade(actor.departmentId(), said.report(), made.id(), actor.accountId()));
        callable.calledIn(made.text()).forEach(account -> events
                .publishEvent(new PersonMentioned(actor.departmentId(), said.report(), made.id(), account)));
        return made;
    }

    /** Closes a thread, or opens it again. */
    @PreAuthorize("hasAnyRole('OFFICE', 'REGISTRY', 'DIRECTOR', 'DEPUTY')")
    public void resolve(long id, boolean done) {
        Comment comment = find(id);
        if (done) {
            comment.resolve(CurrentActor.get(), clock.now());
        } else {
            comment.reopen();
        }
        comments.saveAndFlush(comment);
    }

    /** Everything said about a report, the oldest first. */
    @Transactional(readOnly = true)
    public List<CommentDetails> of(long report) {
        return comments.findByReportIdOrderByMadeAtAscIdAsc(report).stream().map(Comment::details).toList();
    }

    private Comment find(long id) {
        return comments.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }
}
