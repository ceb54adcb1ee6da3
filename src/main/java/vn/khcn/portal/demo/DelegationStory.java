package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.DelegationForm;
import vn.khcn.portal.people.DelegationService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Duties handed over on the first day they are needed. */
@Component
@Profile("demo")
@Order(10)
class DelegationStory implements StoryPart {
    private final DelegationService delegations;
    private final Cast cast;

    DelegationStory(DelegationService delegations, Cast cast) {
        this.delegations = delegations;
        this.cast = cast;
    }

    record DelegationRow(String from, String to, LocalDate validFrom, LocalDate validTo, String reason) {}

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(DelegationRow::validFrom).collect(Collectors.toSet());
    }

    @Override
    public boolean changesPeople() {
        return true;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        for (DelegationRow row : rows(story)) {
            if (row.validFrom().equals(day)) {
                Actor giver = cast.named(row.from());
                CurrentActor.runAs(giver,
                        () -> delegations.delegate(new DelegationForm(giver.accountId(),
                                cast.named(row.to()).accountId(), giver.roles(), null, row.validFrom(), row.validTo(),
                                row.reason())));
            }
        }
    }

    private static List<DelegationRow> rows(Story story) {
        return StoryFile.list(story.folder(), "department.yaml", "delegations", DelegationRow.class);
    }
}
