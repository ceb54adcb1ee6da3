package vn.khcn.portal.documents.legal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Drafts of legal documents and their steps. */
@Service
@Transactional
public class LegalDraftService {
    private static final String DRAFTERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')";
    private final LegalDrafts drafts;
    private final DraftSteps steps;
    private final StepDocuments documents;
    private final KindService kinds;
    private final PeopleService people;
    private final LegalRules rules;

    LegalDraftService(LegalDrafts drafts, DraftSteps steps, StepDocuments documents, KindService kinds,
            PeopleService people, LegalRules rules) {
        this.drafts = drafts;
        this.steps = steps;
        this.documents = documents;
        this.kinds = kinds;
        this.people = people;
        this.rules = rules;
    }

    /** @return the draft's number */
    @PreAuthorize(DRAFTERS)
    public long begin(LegalDraftForm form) {
        rules.check(form);
        return drafts.saveAndFlush(new LegalDraft(form)).id();
    }

    @PreAuthorize(DRAFTERS)
    public void edit(long id, int version, LegalDraftForm form) {
        LegalDraft draft = drafts.findById(id).orElseThrow();
        StaleRecord.check(draft, version);
        DraftersUnit.check(draft.form().unitId());
        rules.check(form);
        draft.write(form);
        drafts.saveAndFlush(draft);
    }

    /** @return the step's number */
    @PreAuthorize(DRAFTERS)
    public long take(long draftId, TakeStep step) {
        check(draftId, step);
        return steps.saveAndFlush(new DraftStep(draftId, step)).id();
    }

    @PreAuthorize(DRAFTERS)
    public void editStep(long stepId, int version, TakeStep changed) {
        DraftStep step = steps.findById(stepId).orElseThrow();
        StaleRecord.check(step, version);
        check(step.draftId(), changed);
        step.write(changed);
        steps.saveAndFlush(step);
    }

    @PreAuthorize(DRAFTERS)
    public void removeStep(long stepId, int version) {
        DraftStep step = steps.findById(stepId).orElseThrow();
        StaleRecord.check(step, version);
        DraftersUnit.check(drafts.findById(step.draftId()).orElseThrow().form().unitId());
        step.deletedBy(CurrentActor.get().name());
        steps.delete(steps.saveAndFlush(step));
    }

    @Transactional(readOnly = true)
    public LegalDraftDetails details(long id) {
        return details(List.of(drafts.findById(id).orElseThrow())).getFirst();
    }

    /** Drafts whose title holds the text, with or without dấu. */
    @Transactional(readOnly = true)
    public List<LegalDraftDetails> find(String text) {
        return details(drafts.find(CleanText.line(text).replaceAll("([!%_])", "!$1")));
    }

    private List<LegalDraftDetails> details(List<LegalDraft> found) {
        List<DraftStep> all = steps.findByDraftIdInOrderByTakenOnAscIdAsc(found.stream().map(LegalDraft::id).toList());
        var proved = documents.of(all);
        Map<Long, List<DraftStepDetails>> byDraft = all.stream().collect(Collectors.groupingBy(DraftStep::draftId,
                Collectors.mapping(s -> new DraftStepDetails(s.id(), s.version(), s.step(), proved.get(s.id())),
                        Collectors.toList())));
        return found.stream().map(d -> new LegalDraftDetails(d.id(), d.version(), kinds.get(d.form().kind()),
                people.unit(d.form().unitId()).orElseThrow(), d.form(), byDraft.getOrDefault(d.id(), List.of())))
                .toList();
    }

    private void check(long draftId, TakeStep step) {
        DraftersUnit.check(drafts.findById(draftId).orElseThrow().form().unitId());
        rules.check(step);
    }
}
