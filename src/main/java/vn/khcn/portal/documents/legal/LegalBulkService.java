package vn.khcn.portal.documents.legal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.Translations;

/** One change for many legal drafts: shown draft by draft with the rules run anew, then made in one go. */
@Service
@Transactional
public class LegalBulkService {
    private static final String DRAFTERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final LegalDraftService drafts;
    private final LegalRules rules;
    private final PeopleService people;
    private final Translations texts;

    LegalBulkService(LegalDraftService drafts, LegalRules rules, PeopleService people, Translations texts) {
        this.drafts = drafts;
        this.rules = rules;
        this.people = people;
        this.texts = texts;
    }

    /**
     * What was done to a draft.
     *
     * @param before what stood there; null where a step was taken
     */
    public record Done(long id, @Nullable LegalDraftForm before, long stepId) {}

    /** What the change would do to each; nothing is stored. */
    @Transactional(readOnly = true)
    public List<BulkRow> preview(Collection<Long> ids, LegalChange change, Locale locale, IntConsumer looked) {
        List<BulkRow> rows = new ArrayList<>();
        for (Long id : ids) {
            rows.add(row(drafts.details(id), change, locale));
            looked.accept(rows.size());
        }
        return rows;
    }

    /** Makes the change in all of these or, where one refuses it or was changed meanwhile, in none. */
    @PreAuthorize(DRAFTERS)
    public List<Done> apply(List<BulkRow> rows, LegalChange change, IntConsumer progress) {
        List<Done> done = new ArrayList<>();
        for (BulkRow row : rows) {
            LegalDraftForm before = drafts.details(row.id()).form();
            if (change instanceof LegalChange.Step taken) {
                done.add(new Done(row.id(), null, drafts.take(row.id(), taken.step())));
            } else {
                drafts.edit(row.id(), row.version(), after(before, change));
                done.add(new Done(row.id(), before, 0));
            }
            progress.accept(done.size());
        }
        return done;
    }

    /** Gives every draft its former value back, or takes the step back. */
    @PreAuthorize(DRAFTERS)
    public void takeBack(List<Done> done) {
        for (Done one : done) {
            LegalDraftDetails now = drafts.details(one.id());
            if (one.before() != null) {
                drafts.edit(one.id(), now.version(), one.before());
            } else {
                now.steps().stream().filter(s -> s.id() == one.stepId()).findFirst()
                        .ifPresent(s -> drafts.removeStep(s.id(), s.version()));
            }
        }
    }

    private BulkRow row(LegalDraftDetails d, LegalChange change, Locale locale) {
        RuntimeException refusal = null;
        try {
            DraftersUnit.check(d.unit().id());
            if (change instanceof LegalChange.Step taken) {
                rules.check(taken.step());
            } else {
                rules.check(after(d.form(), change));
            }
        } catch (BusinessRule rule) {
            refusal = rule;
        }
        DraftStepDetails last = d.last();
        String before = switch (change) {
            case LegalChange.Unit unit -> d.unit().shortName();
            case LegalChange.Authority authority -> d.form().authority();
            case LegalChange.Step taken -> last == null ? "" : words(last.step(), locale);
        };
        String after = switch (change) {
            case LegalChange.Unit unit -> people.unit(unit.unitId()).map(UnitOption::shortName).orElse("");
            case LegalChange.Authority authority -> authority.authority().strip();
            case LegalChange.Step taken -> words(taken.step(), locale);
        };
        return new BulkRow(d.id(), d.version(), d.kind().name() + " " + d.form().title(), before, after, refusal);
    }

    private static LegalDraftForm after(LegalDraftForm form, LegalChange change) {
        return switch (change) {
            case LegalChange.Unit unit ->
                new LegalDraftForm(form.kind(), form.title(), form.authority(), unit.unitId());
            case LegalChange.Authority authority ->
                new LegalDraftForm(form.kind(), form.title(), authority.authority(), form.unitId());
            case LegalChange.Step taken -> form;
        };
    }

    private String words(TakeStep step, Locale locale) {
        return texts.getTranslation("documents.step." + step.kind(), locale) + " " + DAY.format(step.takenOn());
    }
}
