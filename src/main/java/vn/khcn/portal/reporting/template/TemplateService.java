package vn.khcn.portal.reporting.template;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.UnreadableFile;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.reporting.compile.Registers;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineFile;
import vn.khcn.portal.reporting.outline.OutlineRules;

/** Templates: imported and exported as files, edited as drafts, published as versions that never change. */
@Service
@Transactional
public class TemplateService {
    private final Templates templates;
    private final TemplateVersions versions;
    private final Registers registers;
    private final BusinessClock clock;

    TemplateService(Templates templates, TemplateVersions versions, Registers registers, BusinessClock clock) {
        this.templates = templates;
        this.versions = versions;
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Takes in a file as draft of the template with its code, or founds it.
     *
     * @throws UnreadableFile with every fault and its place
     */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public long importFile(String json) {
        Outline outline = OutlineFile.read(json);
        Template template = templates.findByCode(outline.code()).orElseGet(() -> new Template(outline));
        template.edit(outline);
        return templates.saveAndFlush(template).id();
    }

    /** The file of a published version, or of the draft where {@code number} is 0. */
    @Transactional(readOnly = true)
    public String exportFile(long template, int number) {
        return number == 0
                ? OutlineFile.write(draft(template))
                : versions.findByTemplateIdAndNumber(template, number).orElseThrow().file();
    }

    @Transactional(readOnly = true)
    public List<TemplateSummary> list() {
        return templates.findAllByOrderByName().stream().map(this::summary).toList();
    }

    /** The outline under work. */
    @Transactional(readOnly = true)
    public Outline draft(long template) {
        return find(template).draft();
    }

    /** Keeps a changed outline; {@code expected} is the version it was read with. Returns the new one. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public TemplateSummary edit(long id, int expected, Outline outline) {
        Template template = find(id);
        StaleRecord.check(template, expected);
        if (!template.code().equals(outline.code())) {
            throw BusinessRule.at("code", "reporting.rule.templateCode");
        }
        template.edit(outline);
        return summary(templates.saveAndFlush(template));
    }

    /** What keeps an outline from being published. */
    @Transactional(readOnly = true)
    public List<FileFault> problems(Outline outline) {
        return OutlineRules.check(outline, registers.lineCodes(), registers.tableCodes());
    }

    /** Publishes the draft as the next version. Reports already compiled keep theirs. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public PublishedOutline publish(long id) {
        Template template = find(id);
        Outline draft = template.draft();
        List<FileFault> problems = problems(draft);
        if (!problems.isEmpty()) {
            throw new UnreadableFile(problems);
        }
        int number = template.publish();
        templates.saveAndFlush(template);
        return versions.save(new TemplateVersion(id, number, draft, clock.now(), CurrentActor.get().name()))
                .published();
    }

    /** The published versions, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedOutline> versions(long template) {
        return versions.findByTemplateIdOrderByNumberDesc(template).stream().map(TemplateVersion::published).toList();
    }

    private TemplateSummary summary(Template template) {
        boolean same = versions.findByTemplateIdAndNumber(template.id(), template.published())
                .map(v -> v.file().equals(OutlineFile.write(template.draft()))).orElse(false);
        return template.summary(!same);
    }

    private Template find(long id) {
        return templates.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }
}
