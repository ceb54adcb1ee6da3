package vn.khcn.portal.meetings;

import java.util.List;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessRule;

/** What must hold before conclusions leave the office. */
final class Completeness {
    private Completeness() {}

    static void check(List<GroupDetails> groups) {
        if (groups.stream().allMatch(g -> g.directives() == 0)) {
            throw BusinessRule.broken("meetings.rule.nothing");
        }
        groups.stream().filter(g -> g.directives() == 0).findFirst().ifPresent(empty -> {
            throw BusinessRule.broken("meetings.rule.emptyGroup", empty.number());
        });
        List<LineDetails> missing = groups.stream().flatMap(g -> g.lines().stream())
                .filter(l -> !l.missing().isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw BusinessRule.broken("meetings.rule.missing", missing.size(),
                    missing.stream().map(LineDetails::number).collect(Collectors.joining(", ")));
        }
        groups.stream().flatMap(g -> g.lines().stream()).filter(l -> l.form().text().isEmpty()).findFirst()
                .ifPresent(empty -> {
                    throw BusinessRule.broken("meetings.rule.emptyLine", empty.number());
                });
    }
}
