package vn.khcn.portal.notices;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** The files that go with a mail. */
@Component
class Enclosures {
    private final ObjectProvider<Enclosure> all;

    Enclosures(ObjectProvider<Enclosure> all) {
        this.all = all;
    }

    List<Enclosed> of(AccountOption reader, Set<String> keys) {
        Actor actor = new Actor(CurrentActor.get().departmentId(), reader.id(), reader.name(), reader.unitId(),
                reader.roles());
        return all.stream().filter(e -> keys.contains(e.messageKey()))
                .map(e -> CurrentActor.callAs(actor, e::file)).toList();
    }
}
