package vn.khcn.portal.reporting.template;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.StaleRecord;

/** The department's duties to report. */
@Service
@Transactional
public class RegimeService {
    private final Regimes regimes;
    private final Templates templates;
    private final TemplateVersions versions;

    RegimeService(Regimes regimes, Templates templates, TemplateVersions versions) {
        this.regimes = regimes;
        this.templates = templates;
        this.versions = versions;
    }

    /** Adds a regime, or changes the one with its number. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public RegimeDetails save(RegimeDetails details) {
        if (templates.findById(details.template()).isEmpty()) {
            throw BusinessRule.at("template", "reporting.rule.noTemplate");
        }
        Set<String> taken = regimes.codes(details.id());
        if (details.id() == 0) {
            return regimes.saveAndFlush(new Regime(details, taken)).details();
        }
        Regime regime = regimes.findById(details.id()).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
        StaleRecord.check(regime, details.version());
        regime.change(details, taken);
        return regimes.saveAndFlush(regime).details();
    }

    /** The months' duties first, then the longer periods. */
    @Transactional(readOnly = true)
    public List<RegimeDetails> list() {
        return regimes.findAll().stream().map(Regime::details)
                .sorted(Comparator.comparing(RegimeDetails::periodKind).thenComparing(RegimeDetails::name)).toList();
    }

    @Transactional(readOnly = true)
    public RegimeDetails regime(long id) {
        return regimes.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone")).details();
    }

    /** The newest published outline of a regime: what its next compile uses. */
    @Transactional(readOnly = true)
    public PublishedOutline outline(long regime) {
        return versions.findByTemplateIdOrderByNumberDesc(regime(regime).template()).stream().findFirst()
                .orElseThrow(() -> BusinessRule.broken("reporting.rule.notPublished")).published();
    }

    /** A published version by number of its record. */
    @Transactional(readOnly = true)
    public PublishedOutline version(long id) {
        return versions.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone")).published();
    }
}
