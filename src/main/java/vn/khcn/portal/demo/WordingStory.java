package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    record WordingRow(String code, LocalDate on, @Nullable String text, @Nullable Integer level) {
        LinePattern of(LinePattern p) {
            return new LinePattern(p.code(), p.name(), p.topic(), p.order(),
                    level == null ? p.level() : level, p.form(), p.register(), p.of(), p.where(),
                    text == null ? p.text() : text, p.item(), p.nothing(), p.note(), p.planned(), p.used());
        }
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(WordingRow::on).collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        FigureContext month = FigureContext.atCutOff(PeriodCalendar.ADMINISTRATIVE.monthOf(day),
                PeriodCalendar.ADMINISTRATIVE);
        rows(story).stream().filter(row -> row.on().equals(day)).forEach(row -> {
            PatternDetails now = Objects.requireNonNull(patterns.find(row.code()).orElse(null), row.code());
            patterns.keep(row.of(now.pattern()), now.version(), month);
        });
    }

    private static List<WordingRow> rows(Story story) {
        return StoryFile.list(story.folder(), "wording.yaml", "patterns", WordingRow.class);
    }
}
