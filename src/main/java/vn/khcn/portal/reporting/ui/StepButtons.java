package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.ReasonDialog;

/** The buttons of the steps a reader may take with a report. Each deed is refused by the service too. */
final class StepButtons {
    /** From the quietest to the one that moves the report on. */
    private static final List<ApprovalAction> ORDER = List.of(ApprovalAction.WITHDRAW, ApprovalAction.RETURN,
            ApprovalAction.APPROVE, ApprovalAction.SIGN, ApprovalAction.NUMBER, ApprovalAction.SUBMIT,
            ApprovalAction.ISSUE);
    private final ReportServices services;
    private final long report;
    private final Supplier<Optional<Block>> chosen;
    private final Runnable moved;

    /**
     * @param chosen the paragraph a return speaks of
     * @param moved  called after a step was taken
     */
    StepButtons(ReportServices services, long report, Supplier<Optional<Block>> chosen, Runnable moved) {
        this.services = services;
        this.report = report;
        this.chosen = chosen;
        this.moved = moved;
    }

    List<Button> of(Set<ApprovalAction> possible) {
        List<Button> buttons = new ArrayList<>();
        for (ApprovalAction action : ORDER) {
            if (possible.contains(action)) {
                buttons.add(new Button(text("reporting.step." + action), click -> take(action)));
            }
        }
        return buttons;
    }

    private void take(ApprovalAction action) {
        switch (action) {
            case WITHDRAW -> done(() -> services.review().withdraw(report));
            case RETURN -> giveBack();
            case APPROVE -> approve();
            case SIGN -> sign();
            case NUMBER -> new NumberDialog(services, report, moved).open();
            case SUBMIT -> done(() -> services.review().submit(report));
            case ISSUE -> new ConfirmQuestion("reporting.step.issueQuestion", "reporting.step.ISSUE", this::issue)
                    .because("reporting.step.issueBecause").open();
            default -> throw new IllegalArgumentException(action.name());
        }
    }

    /** One tap must not decide; what is still open is said. */
    private void approve() {
        ConfirmQuestion question = new ConfirmQuestion("reporting.step.approveQuestion", "reporting.step.APPROVE",
                () -> done(() -> services.review().approve(report)));
        long open = services.comments().of(report).stream().filter(CommentDetails::open).count();
        List<String> doubts = new ArrayList<>(early());
        if (open > 0) {
            doubts.add(I18NProvider.translate("reporting.step.openComments", open));
        }
        question.setText(String.join(" ", doubts));
        question.open();
    }

    private void sign() {
        ConfirmQuestion question = new ConfirmQuestion("reporting.step.signQuestion", "reporting.step.SIGN",
                () -> done(() -> services.review().sign(report)));
        question.setText(String.join(" ", early()));
        question.open();
    }

    /** Before the cut-off the figures may still grow: said in the question that is asked anyway. */
    private List<String> early() {
        LocalDate today = services.clock().today();
        return services.reports().find(report)
                .map(r -> services.regimes().regime(r.regime()).cutOff(r.period()))
                .filter(today::isBefore)
                .map(cutOff -> I18NProvider.translate("reporting.step.early", DayText.of(cutOff), DayText.of(today)))
                .stream().toList();
    }

    private void giveBack() {
        Optional<Block> at = chosen.get();
        new ReasonDialog("reporting.step.RETURN", "reporting.step.RETURN", reason -> {
            services.review().giveBack(report, at.map(Block::id).orElse(""), reason);
            moved.run();
        }).about(at.map(Inspector::words).orElse("")).open();
    }

    /** Prints and freezes beside the screen. */
    private void issue() {
        services.joinery().background("reporting.step.issuing", progress -> services.issues().issue(report), issue -> {
            Notice.done("reporting.step.issued");
            moved.run();
        });
    }

    private void done(Runnable deed) {
        try {
            deed.run();
            moved.run();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
