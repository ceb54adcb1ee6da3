package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Each day the units' specialists answer last period's plans and write their rows, topic by topic. */
@Component
@Profile("demo")
@Order(65)
class EntryStory implements StoryPart {
    private final TopicService topics;
    private final EntryPen pen;
    private final Cast cast;
    private final StoryPage page;
    private final Map<String, Map<LocalDate, List<Stroke>>> byDay = new ConcurrentHashMap<>();

    EntryStory(TopicService topics, EntryPen pen, Cast cast, StoryPage page) {
        this.topics = topics;
        this.pen = pen;
        this.cast = cast;
        this.page = page;
    }

    /**
     * One row written, or one plan line of the period before answered.
     *
     * @param ifNobody     left to a person until this day
     * @param answersPlans what waits under the topic is answered as done on the way
     */
    record Stroke(LocalDate day, Period period, String topic, EntryKind kind, EntryFile.LineRow line, boolean answers,
            boolean ifNobody, boolean answersPlans) {}

    @Override
    public Set<LocalDate> days(Story story) {
        return strokes(story).keySet();
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<Period, Map<String, List<Stroke>>> today = strokes(story).getOrDefault(day, List.of()).stream()
                .collect(Collectors.groupingBy(Stroke::period, TreeMap::new,
                        Collectors.groupingBy(Stroke::topic, LinkedHashMap::new, Collectors.toList())));
        today.forEach((period, byTopic) -> {
            Map<String, TopicSummary> byCode = topics.of(period).stream()
                    .collect(Collectors.toMap(TopicSummary::code, t -> t));
            Map<Long, Actor> writers = new HashMap<>();
            byTopic.forEach((code, strokes) -> {
                TopicSummary topic = Objects.requireNonNull(byCode.get(code), code);
                long unit = topic.units().iterator().next();
                RowGroup results = new RowGroup(unit, period, topic.id(), EntryKind.RESULT);
                CurrentActor.runAs(writers.computeIfAbsent(unit,
                        u -> EntryFile.entered(story.folder(), period).isPresent() ? cast.entering(u) : cast.writer(u)),
                        () -> pen.write(results, strokes));
                page.turn();
            });
        });
    }

    private Map<LocalDate, List<Stroke>> strokes(Story story) {
        return byDay.computeIfAbsent(story.folder(), folder -> {
            List<Stroke> all = new ArrayList<>();
            EntryFile.PERIODS.forEach(period -> all.addAll(strokes(EntryFile.of(folder, period), left(folder))));
            return all.stream().collect(Collectors.groupingBy(Stroke::day));
        });
    }

    private static List<Stroke> strokes(EntryFile file, LocalDate left) {
        List<Stroke> all = new ArrayList<>();
        for (EntryFile.TopicRow row : file.topics()) {
            for (EntryKind kind : EntryKind.values()) {
                for (EntryFile.LineRow line : row.lines(kind)) {
                    boolean later = line.typedInDemo() && !line.answered();
                    all.add(new Stroke(later ? left : row.day(), file.period(), row.topic(), kind, line, false,
                            later || row.day().isAfter(left), file.answersPlans()));
                    if (line.answered()) {
                        LocalDate day = line.typedInDemo() ? left : Objects.requireNonNull(line.answeredOn());
                        all.add(new Stroke(day, file.period().next(), row.topic(), kind, line, true,
                                line.typedInDemo(), false));
                    }
                }
            }
        }
        return all;
    }

    /** The day on which the story types what nobody has typed. */
    private static LocalDate left(String folder) {
        return StoryFile.word(folder, "story.yaml", "typedInDemoAfter").map(day -> LocalDate.parse(day).plusDays(1))
                .orElse(LocalDate.MAX);
    }
}
