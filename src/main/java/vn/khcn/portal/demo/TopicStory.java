package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;

/** The tree of topics, and which unit writes which. */
@Component
@Profile("demo")
@Order(12)
class TopicStory implements StoryPart {
    private static final LocalDate SINCE = LocalDate.of(2022, 12, 15);
    private final TopicService topics;
    private final PeopleService people;

    TopicStory(TopicService topics, PeopleService people) {
        this.topics = topics;
        this.people = people;
    }

    record TopicRow(String code, String name, int order, @Nullable Set<String> units,
            @Nullable String lines,
            @Nullable Set<EntryKind> required, @Nullable LocalDate since) {
        LocalDate day() {
            return since == null ? FoundingStory.FIRST_DAY : since;
        }
    }

    @Override
    public Role by() {
        return Role.OFFICE;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(TopicRow::day).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<String, Long> units = people.units().stream().collect(Collectors.toMap(UnitOption::code, UnitOption::id));
        for (TopicRow row : rows(story).stream().filter(r -> r.day().equals(day)).toList()) {
            Set<String> owners = row.units() == null ? Set.of() : row.units();
            topics.add(new TopicForm(row.code(), row.name(), row.order(),
                    row.required() == null ? Set.of() : row.required(),
                    owners.stream().map(u -> Objects.requireNonNull(units.get(u), u)).collect(Collectors.toSet()),
                    row.lines(),
                    row.since() == null ? SINCE : row.since(), null));
        }
    }

    private static List<TopicRow> rows(Story story) {
        return StoryFile.list(story.folder(), "topics.yaml", "topics", TopicRow.class);
    }
}
