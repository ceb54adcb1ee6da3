package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.wording.LinePattern;
import vn.khcn.portal.wording.PatternDetails;
import vn.khcn.portal.wording.PatternService;

/** What the office words otherwise than the portal ships it. */
@Component
@Profile("demo")
@Order(62)
class WordingStory implements StoryPart {
    private final PatternService patterns;

    WordingStory(PatternService patterns) {
        this.patterns = patterns;
    }

    /** A pattern of the portal in other words, or where the portal has none of this code one of the office's own. */
    record WordingRow(String code, LocalDate on, @Nullable String text, @Nullable Integer level,
            @Nullable String name, @Nullable String topic, int order, LinePattern.@Nullable Form form,
            @Nullable String register, @Nullable String of, @Nullable Map<String, String> where,
            @Nullable String item, @Nullable String nothing, @Nullable String note) {
        LinePattern of(LinePattern p) {
            return new LinePattern(p.code(), p.name(), p.topic(), p.order(),
                    level == null ? p.level() : level, p.form(), p.register(), p.of(), p.where(),
                    text == null ? p.text() : text, p.item(), p.nothing(), p.note(), p.planned(), p.used());
        }

        LinePattern own() {
            return new LinePattern(code, word(name), word(topic), order, level == null ? 1 : level,
                    form == null ? LinePattern.Form.SENTENCE : form, word(register), word(of),
                    where == null ? Map.of() : where, word(text), word(item), word(nothing), word(note), false, true);
        }

        private static String word(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(WordingRow::on).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        FigureContext month = FigureContext.atCutOff(PeriodCalendar.ADMINISTRATIVE.monthOf(day),
                PeriodCalendar.ADMINISTRATIVE);
        List<WordingRow> today = rows(story).stream().filter(row -> row.on().equals(day)).toList();
        if (today.isEmpty()) {
            return;
        }
        Map<String, PatternDetails> known = patterns.all().stream()
                .collect(Collectors.toMap(d -> d.pattern().code(), d -> d));
        today.forEach(row -> {
            PatternDetails now = known.get(row.code());
            patterns.keep(now == null ? row.own() : row.of(now.pattern()), now == null ? 0 : now.version(), month);
        });
    }

    private static List<WordingRow> rows(Story story) {
        return StoryFile.list(story.folder(), "wording.yaml", "patterns", WordingRow.class);
    }
}
