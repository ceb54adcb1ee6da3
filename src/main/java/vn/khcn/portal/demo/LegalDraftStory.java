package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.legal.DraftStepKind;
import vn.khcn.portal.documents.legal.LegalDraftForm;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.documents.legal.TakeStep;
import vn.khcn.portal.records.CurrentActor;

/** Drafts of legal documents and the steps they take. */
@Component
@Profile("demo")
@Order(40)
class LegalDraftStory implements StoryPart {
    private final LegalDraftService drafts;
    private final DocumentStory documents;
    private final Cast cast;

    LegalDraftStory(LegalDraftService drafts, DocumentStory documents,
            Cast cast) {
        this.drafts = drafts;
        this.documents = documents;
        this.cast = cast;
    }

    record DraftRow(String title, String authority, String kind, String unit, List<StepRow> steps) {}

    record StepRow(DraftStepKind step, LocalDate date, @Nullable String document, String note) {}

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().flatMap(d -> d.steps().stream()).map(s -> Story.dayOf(s.date()))
                .collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<String, Long> units = cast.units();
        for (DraftRow row : rows(story)) {
            List<StepRow> today = row.steps().stream().filter(s -> Story.dayOf(s.date()).equals(day)).toList();
            if (today.isEmpty()) {
                continue;
            }
            long unit = Objects.requireNonNull(units.get(row.unit()), row.unit());
            CurrentActor.runAs(cast.writer(unit), () -> write(row, unit, today));
        }
    }

    private void write(DraftRow row, long unit, List<StepRow> today) {
        long draft = drafts.find(row.title()).stream().filter(d -> d.form().title().equals(row.title()))
                .map(d -> d.id()).findFirst().orElseGet(
                        () -> drafts.begin(new LegalDraftForm(row.kind(), row.title(), row.authority(), unit)));
        today.forEach(s -> drafts.take(draft, step(s)));
    }

    private TakeStep step(StepRow row) {
        TakeStep step = TakeStep.of(row.step(), row.date(), row.note());
        Long inbound = documents.received(row.document());
        Long outbound = inbound == null ? documents.issued(row.document()) : null;
        return inbound != null
                ? step.provedByInbound(inbound)
                : outbound != null ? step.provedByOutbound(outbound) : step;
    }

    private static List<DraftRow> rows(Story story) {
        return StoryFile.list(story.folder(), "legal-drafts.yaml", "drafts", DraftRow.class);
    }
}
