package vn.khcn.portal.documents.recipients;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The recipient book and its sets. */
@Service
@Transactional
public class RecipientService {
    private final Recipients recipients;
    private final RecipientSets sets;

    RecipientService(Recipients recipients, RecipientSets sets) {
        this.recipients = recipients;
        this.sets = sets;
    }

    /** Everybody in the book, by name. */
    @Transactional(readOnly = true)
    public List<RecipientDetails> all() {
        return recipients.findAllByOrderByName().stream().map(Recipient::details).toList();
    }

    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public RecipientDetails add(String name, String email) {
        refuseDouble(name, 0);
        return recipients.saveAndFlush(new Recipient(name, email)).details();
    }

    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public RecipientDetails change(RecipientDetails changed) {
        Recipient recipient = recipients.findById(changed.id()).orElseThrow();
        StaleRecord.check(recipient, changed.version());
        refuseDouble(changed.name(), changed.id());
        recipient.write(changed.name(), changed.email(), changed.active());
        return recipients.saveAndFlush(recipient).details();
    }

    @Transactional(readOnly = true)
    public List<RecipientSetDetails> sets() {
        return sets.findAllByOrderByName().stream().map(RecipientSet::details).toList();
    }

    /** The set a template names. */
    @Transactional(readOnly = true)
    public Optional<RecipientSetDetails> set(String code) {
        return sets.findByCode(code).map(RecipientSet::details);
    }

    /** Writes the set of a code, new or known. */
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public RecipientSetDetails writeSet(String code, String name, List<String> members) {
        RecipientSet set = sets.findByCode(CleanText.line(code)).orElseGet(() -> new RecipientSet(code));
        set.write(name, members);
        return sets.saveAndFlush(set).details();
    }

    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public void removeSet(long id, int version) {
        RecipientSet set = sets.findById(id).orElseThrow();
        StaleRecord.check(set, version);
        set.deletedBy(CurrentActor.get().name());
        sets.delete(sets.saveAndFlush(set));
    }

    private void refuseDouble(String name, long id) {
        recipients.findByName(CleanText.line(name)).filter(other -> other.id() != id).ifPresent(other -> {
            throw BusinessRule.at("name", "documents.rule.recipientKnown", other.details().name());
        });
    }
}
