package vn.khcn.portal.documents.legal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.shell.Translations;

/** Drafts of legal documents: {@code drafts.promulgated?kind=QĐ} in the period, {@code drafts.open} on their way at its end. */
@Component
class DraftFigures implements FigureSource {
    private static final String PROMULGATED = "promulgated";
    private static final String OPEN = "open";
    private final LegalDraftService drafts;
    private final Translations wording;

    DraftFigures(LegalDraftService drafts, Translations wording) {
        this.drafts = drafts;
        this.wording = wording;
    }

    @Override
    public String code() {
        return "drafts";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        Predicate<LegalDraftDetails> counts = switch (key.measure()) {
            case PROMULGATED -> draft -> promulgated(draft, context);
            case OPEN -> draft -> open(draft, context);
            default -> draft -> false;
        };
        if (!key.measure().equals(PROMULGATED) && !key.measure().equals(OPEN)) {
            return Optional.empty();
        }
        String kind = key.parameters().getOrDefault("kind", "");
        List<RecordRef> found = drafts.find("").stream()
                .filter(draft -> kind.isEmpty() || draft.form().kind().equals(kind)).filter(counts)
                .map(draft -> new RecordRef("legal-draft", draft.id(),
                        draft.kind().name() + " " + draft.form().title(), Map.of()))
                .toList();
        return Optional.of(FigureResult.count(found, wording.vietnamese("documents.figure.unit"),
                wording.vietnamese("documents.figure." + key.measure()), context.asOf()));
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        return List.of(PROMULGATED, OPEN).stream().map(measure -> new FigureOption("drafts." + measure,
                wording.vietnamese("documents.figure." + measure), wording.vietnamese("documents.figure.unit")))
                .toList();
    }

    private static boolean promulgated(LegalDraftDetails draft, FigureContext context) {
        return draft.steps().stream().map(DraftStepDetails::step).anyMatch(
                step -> step.kind() == DraftStepKind.PROMULGATED && context.range().contains(step.takenOn()));
    }

    private static boolean open(LegalDraftDetails draft, FigureContext context) {
        List<TakeStep> taken = draft.steps().stream().map(DraftStepDetails::step)
                .filter(step -> !step.takenOn().isAfter(context.range().to())).toList();
        return !taken.isEmpty() && taken.stream().noneMatch(step -> step.kind().ends());
    }
}
