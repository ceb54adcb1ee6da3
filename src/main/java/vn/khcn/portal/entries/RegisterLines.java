package vn.khcn.portal.entries;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.periods.PeriodService;

/** What the registers propose for a topic, through the line source named at the topic. */
@Component
class RegisterLines {
    /** A proposed row; the key tells which record it came from, so that it is proposed once. */
    record Proposal(String key, EntryText words) {}

    private final Map<String, LineSource> sources;
    private final Topics topics;
    private final PeriodService periods;

    RegisterLines(List<LineSource> sources, Topics topics, PeriodService periods) {
        this.sources = sources.stream().collect(Collectors.toMap(LineSource::code, Function.identity()));
        this.topics = topics;
        this.periods = periods;
    }

    List<Proposal> of(RowGroup group) {
        @Nullable
        String named = group.kind() == EntryKind.RESULT
                ? topics.findById(group.topicId()).map(Topic::lineSource).orElse(null)
                : null;
        if (named == null) {
            return List.of();
        }
        int question = named.indexOf('?');
        LineSource source = sources.get(question < 0 ? named : named.substring(0, question));
        if (source == null) {
            return List.of();
        }
        FigureContext context = new FigureContext(group.period(), PeriodCalendar.ADMINISTRATIVE,
                periods.window(group.period()).cutOff());
        return source.lines(question < 0 ? Map.of() : parameters(named.substring(question + 1)), context).stream()
                .map(line -> new Proposal(source.code() + ":" + line.key(),
                        new EntryText(line.text(), line.notes(), line.level() == 2 ? 2 : 1)))
                .toList();
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return parameters;
    }
}
