package vn.khcn.portal.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;

/** Reads the conclusions of a meeting, numbered as the notice numbers them. */
@Component
class ConclusionReading {
    private final DirectiveGroups groups;
    private final Directives directives;
    private final MeetingReading reading;
    private final PeopleService people;

    ConclusionReading(DirectiveGroups groups, Directives directives, MeetingReading reading, PeopleService people) {
        this.groups = groups;
        this.directives = directives;
        this.reading = reading;
        this.people = people;
    }

    List<GroupDetails> groups(long meeting) {
        Map<Long, List<Directive>> lines = directives.findAllByMeetingIdOrderByPositionAscIdAsc(meeting).stream()
                .collect(Collectors.groupingBy(Directive::groupId));
        Map<Long, String> names = new HashMap<>();
        List<GroupDetails> read = new ArrayList<>();
        for (DirectiveGroup group : groups.findAllByMeetingIdOrderByPositionAscIdAsc(meeting)) {
            int number = read.size() + 1;
            List<LineDetails> inside = new ArrayList<>();
            int count = 0;
            for (Directive line : lines.getOrDefault(group.id(), List.of())) {
                count += line.counts() ? 1 : 0;
                inside.add(line(line, line.counts() ? number + "." + count : "", names));
            }
            read.add(new GroupDetails(group.id(), group.version(), number, group.form(), inside));
        }
        return read;
    }

    private LineDetails line(Directive line, String number, Map<Long, String> names) {
        Long supervisor = line.supervisorId();
        return new LineDetails(line.id(), line.version(), line.groupId(), number, line.form(),
                line.coordinators().stream().map(id -> unit(id, names)).collect(Collectors.joining(", ")),
                supervisor == null ? "" : reading.office(supervisor), line.due());
    }

    private String unit(long id, Map<Long, String> names) {
        return names.computeIfAbsent(id, u -> people.unit(u).map(UnitOption::name).orElse(""));
    }
}
