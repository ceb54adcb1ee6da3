package vn.khcn.portal.keytasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.indicators.OffPlanCause;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.shell.Translations;

/** The difficulties as records tell them: how many targets are behind, and each with the reason its unit gave. */
@Component
@Transactional(readOnly = true)
class DifficultyLines implements LineSource {
    private final PlanReading reading;
    private final KeyFigures figures;
    private final OffPlanService reasons;
    private final Translations texts;

    DifficultyLines(PlanReading reading, KeyFigures figures, OffPlanService reasons, Translations texts) {
        this.reading = reading;
        this.figures = figures;
        this.reasons = reasons;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "keytasks.difficulties";
    }

    @Override
    public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
        List<KeyTaskProgress> behind = reading.year(context.period().year(), context.asOf()).stream()
                .flatMap(t -> t.targets().stream()).map(KeyTargetDetails::progress).filter(KeyTaskProgress::behind)
                .toList();
        Map<Long, OffPlanReason> said = reasons.last(KeyFigures.TARGET,
                behind.stream().map(KeyTaskProgress::target).toList(), context.asOf());
        List<ReportLine> lines = new ArrayList<>();
        lines.add(new ReportLine("count", 0,
                texts.vietnamese(behind.isEmpty() ? "keytasks.difficulty.none" : "keytasks.difficulty.some"), List.of(),
                List.of()));
        for (KeyTaskProgress target : behind) {
            OffPlanReason reason = said.get(target.target());
            lines.add(new ReportLine("target:" + target.target(), 1,
                    Sentence.escape(texts.vietnamese("keytasks.difficulty.line", target.text(), target.printed(),
                            target.unitName(), why(reason))),
                    List.of(), List.of(figures.reference(target))));
        }
        return lines;
    }

    private String why(@Nullable OffPlanReason reason) {
        OffPlanCause cause = reason == null ? null : reason.cause();
        if (reason == null || cause == null) {
            return texts.vietnamese("keytasks.difficulty.noReason");
        }
        String said = texts.vietnamese(cause.textKey()).toLowerCase(Locale.of("vi"));
        return reason.words().isEmpty() ? said : said + " (" + reason.words().replaceFirst("\\.$", "") + ")";
    }
}
