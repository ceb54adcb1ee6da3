package vn.khcn.portal.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.ByCode;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.periods.PeriodService;

/** What the registers propose for a topic, through the line source named at the topic. */
@Component
class RegisterLines {
    /** A proposed row; the key tells which record it came from, so that it is proposed once. */
    record Proposal(String key, EntryText words, List<RecordRef> records) {}

    private final ByCode<LineSource> sources;
    private final Topics topics;
    private final PeriodService periods;
    private final Figures figures;

    RegisterLines(List<LineSource> sources, Topics topics, PeriodService periods, Figures figures) {
        this.figures = figures;
        this.sources = new ByCode<>(sources, LineSource::code);
        this.topics = topics;
        this.periods = periods;
    }

    /** Opens one asking session for the topics of a period: the same figure is counted once. */
    Reader open(Period period) {
        return new Reader(figures.open(FigureContext.atCutOff(period, periods.window(period).calendar())));
    }

    /** Reads proposals. Not for use by several threads. */
    final class Reader {
        private final Figures.Session session;

        private Reader(Figures.Session session) {
            this.session = session;
        }

        List<Proposal> of(RowGroup group) {
            return proposals(group, session);
        }
    }

    private List<Proposal> proposals(RowGroup group, Figures.Session session) {
        Topic topic = group.kind().isAssessment() ? null : topics.findById(group.topicId()).orElse(null);
        @Nullable
        String named = topic == null ? null : topic.lineSource();
        if (topic == null || named == null) {
            return List.of();
        }
        LineSourceName name = LineSourceName.parse(named, topic.code());
        LineSource source = sources.get(name.code());
        if (source == null) {
            return List.of();
        }
        List<ReportLine> lines = group.kind() == EntryKind.PLAN
                ? source.plans(name.parameters(), session)
                : source.lines(name.parameters(), session);
        return lines.stream()
                .map(line -> new Proposal(source.code() + ":" + line.key(),
                        new EntryText(line.text(), line.notes(), line.level() == 2 ? 2 : 1), line.records()))
                .toList();
    }
}
