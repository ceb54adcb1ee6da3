package vn.khcn.portal.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;

/** A published form never changes, units do: when units are asked, rows of one that has ended go to the one that follows. */
@Component
class FollowedUnits {
    private final PeopleService people;
    private final UnitPastService past;

    FollowedUnits(PeopleService people, UnitPastService past) {
        this.people = people;
        this.past = past;
    }

    /** @throws BusinessRule where a row's unit has ended and it is not one unit that follows */
    FormDefinition today(FormDefinition form) {
        Set<String> today = people.units().stream().map(UnitOption::code).collect(Collectors.toSet());
        return today.containsAll(form.owners())
                ? form
                : form.withRows(form.rows().stream().map(row -> row.ownedBy(row.owners().stream()
                        .map(code -> today.contains(code) ? code : follower(code, row)).distinct().toList())).toList());
    }

    private String follower(String code, FormRow row) {
        Set<Long> ended = past.units().stream().filter(u -> u.code().equals(code)).map(UnitOption::id)
                .collect(Collectors.toSet());
        List<UnitOption> next = following(
                u -> past.line(u.id(), SheetHandOver.KIND).stream().anyMatch(ended::contains));
        if (next.isEmpty()) {
            next = following(u -> past.line(u.id()).stream().anyMatch(ended::contains));
        }
        if (next.size() != 1) {
            throw BusinessRule.broken("forms.rule.unitEnded", row.title(), code);
        }
        return next.getFirst().code();
    }

    private List<UnitOption> following(Predicate<UnitOption> follows) {
        return people.units().stream().filter(follows).toList();
    }
}
