package vn.khcn.portal.forms;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.shell.Translations;

/** Where a report speaks of a number form that it brings as an annex: {@code forms.annexed?form=BIEU-21}. */
@Component
class FormLines implements LineSource {
    private final RoundReading reading;
    private final Translations wording;

    FormLines(RoundReading reading, Translations wording) {
        this.reading = reading;
        this.wording = wording;
    }

    @Override
    public String code() {
        return "forms.annexed";
    }

    /** No line for a period that nobody was asked about: the annex with {@code asked=only} does not print either. */
    @Override
    @Transactional(readOnly = true)
    public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
        HandedIn handedIn = reading.handedIn(parameters.getOrDefault("form", ""), context.period());
        FormDefinition form = handedIn.form();
        RecordRef round = handedIn.record();
        return form == null || round == null
                ? List.of()
                : List.of(new ReportLine("form:" + round.id(), 0, wording.vietnamese("forms.line.annexed",
                        Sentence.escape(form.number())), List.of(), List.of(round)));
    }
}
