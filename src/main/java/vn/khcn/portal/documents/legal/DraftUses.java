package vn.khcn.portal.documents.legal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.DocumentUses;

/** The drafts whose steps a document proves. */
@Component
class DraftUses implements DocumentUses {
    private final DraftSteps steps;
    private final LegalDrafts drafts;

    DraftUses(DraftSteps steps, LegalDrafts drafts) {
        this.steps = steps;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(String type, long id) {
        List<DraftStep> proved = type.equals("inbound") ? steps.findByInboundId(id) : steps.findByOutboundId(id);
        return proved.stream().map(DraftStep::draftId).distinct().flatMap(d -> drafts.findById(d).stream())
                .map(d -> new Use("documents.use.draft", d.form().title(), "documents/legal/" + d.id())).toList();
    }
}
