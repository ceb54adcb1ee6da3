package vn.khcn.portal.forms;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.forms.definition.FormRules;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.UnreadableFile;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Number forms: imported and exported as files, edited as drafts, published as versions that never change. */
@Service
@Transactional
public class FormService {
    private final NumberForms forms;
    private final FormVersions versions;
    private final PeopleService people;
    private final PeriodService periods;
    private final BusinessClock clock;

    FormService(NumberForms forms, FormVersions versions, PeopleService people, PeriodService periods,
            BusinessClock clock) {
        this.forms = forms;
        this.versions = versions;
        this.people = people;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Takes in a file as draft of the form with its code, or founds it. One that names no calendar counts in the department's.
     *
     * @throws UnreadableFile with every fault and its place
     */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public long importFile(String json) {
        FormDefinition file = FormFile.read(json, periods.calendar());
        NumberForm form = forms.findByCode(file.code()).orElseGet(() -> new NumberForm(file));
        form.edit(file);
        return forms.saveAndFlush(form).id();
    }

    @Transactional(readOnly = true)
    public List<FormSummary> list() {
        return forms.findAllByOrderByName().stream().map(this::summary).toList();
    }

    /** The form under work; its file is what {@link FormFile#write} makes of it. */
    @Transactional(readOnly = true)
    public FormDefinition draft(long id) {
        return FormFile.read(find(id).file());
    }

    /** Keeps a changed form; {@code expected} is the version it was read with. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public FormSummary edit(long id, int expected, FormDefinition changed) {
        NumberForm form = find(id);
        StaleRecord.check(form, expected);
        if (!form.code().equals(changed.code())) {
            throw BusinessRule.at("code", "forms.rule.code");
        }
        form.edit(changed);
        return summary(forms.saveAndFlush(form));
    }

    /** What keeps a form from being published. */
    @Transactional(readOnly = true)
    public List<FileFault> problems(FormDefinition form) {
        return FormRules.check(form, people.units().stream().map(UnitOption::code).toList());
    }

    /** Publishes the draft as the next version. What was collected with an earlier one keeps it. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public PublishedForm publish(long id) {
        NumberForm form = find(id);
        List<FileFault> problems = problems(FormFile.read(form.file()));
        if (!problems.isEmpty()) {
            throw new UnreadableFile(problems);
        }
        int number = form.publish();
        forms.saveAndFlush(form);
        return versions.save(new FormVersion(id, number, form.file(), clock.now(), CurrentActor.get().name()))
                .published();
    }

    /** The published versions, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedForm> versions(long id) {
        return versions.findByFormIdOrderByNumberDesc(id).stream().map(FormVersion::published).toList();
    }

    private FormSummary summary(NumberForm form) {
        return form.summary(versions.findByFormIdAndNumber(form.id(), form.published())
                .map(v -> !v.file().equals(form.file())).orElse(true));
    }

    private NumberForm find(long id) {
        return forms.findById(id).orElseThrow(() -> BusinessRule.broken("forms.rule.gone"));
    }
}
