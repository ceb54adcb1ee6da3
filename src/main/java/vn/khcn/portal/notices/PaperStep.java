package vn.khcn.portal.notices;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.khcn.portal.approval.SubjectMoved;
import vn.khcn.portal.kernel.Role;

import static vn.khcn.portal.kernel.Role.DEPUTY;
import static vn.khcn.portal.kernel.Role.DIRECTOR;
import static vn.khcn.portal.kernel.Role.REGISTRY;

/**
 * A step that a report or a document took, and whose turn it is now.
 *
 * @param key     of the words, after the room and the kind of paper
 * @param roles   who does the next step
 * @param drafter whoever drafted it hears of it too
 */
record PaperStep(String key, Set<Role> roles, boolean drafter) {
    /** What was told of a paper while it was on its way. */
    static final Set<String> BEFORE = Set.of("notices.paper.review", "notices.paper.withdrawn",
            "notices.paper.returned", "notices.paper.approved", "notices.paper.signed", "notices.paper.numbered",
            "notices.paper.ready");
    private static final Set<Role> LEADERS = EnumSet.of(DIRECTOR, DEPUTY);
    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);

    static Optional<PaperStep> of(SubjectMoved moved) {
        return Optional.ofNullable(switch (moved.to()) {
            case IN_REVIEW -> new PaperStep("review", LEADERS, false);
            case DRAFT -> new PaperStep("withdrawn", LEADERS, false);
            case RETURNED -> new PaperStep("returned", NOBODY, true);
            case APPROVED -> new PaperStep("approved", EnumSet.of(REGISTRY), true);
            case SIGNED -> new PaperStep("signed", EnumSet.of(REGISTRY), false);
            case NUMBERED -> new PaperStep("numbered", LEADERS, false);
            case READY -> new PaperStep("ready", EnumSet.of(REGISTRY), true);
            case ISSUED -> new PaperStep("issued", NOBODY, true);
            case SUBMITTED, ACCEPTED, SENT -> null;
        });
    }
}
