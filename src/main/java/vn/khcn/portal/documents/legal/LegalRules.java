package vn.khcn.portal.documents.legal;

import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.PeopleService;

/** What a draft or a step has to fulfil, by hand, from a table or for many at once. */
@Component
class LegalRules {
    private final StepDocuments documents;
    private final KindService kinds;
    private final PeopleService people;
    private final BusinessClock clock;

    LegalRules(StepDocuments documents, KindService kinds, PeopleService people, BusinessClock clock) {
        this.documents = documents;
        this.kinds = kinds;
        this.people = people;
        this.clock = clock;
    }

    /** @throws BusinessRule that a draft written so would break */
    void check(LegalDraftForm form) {
        kinds.get(form.kind());
        if (people.unit(form.unitId()).isEmpty()) {
            throw BusinessRule.at("unit", "documents.rule.required");
        }
        DraftersUnit.check(form.unitId());
        new LegalDraft(form);
    }

    /** @throws BusinessRule that the step would break in any draft */
    void check(TakeStep step) {
        if (step.takenOn().isAfter(clock.today()) || step.takenOn().isBefore(clock.today().minusYears(10))) {
            throw BusinessRule.at("takenOn", "documents.rule.dateImpossible", DocumentReference.day(step.takenOn()));
        }
        if (!documents.exist(step)) {
            throw BusinessRule.at("document", "documents.rule.unknownDocument");
        }
        new DraftStep(0, step);
    }
}
