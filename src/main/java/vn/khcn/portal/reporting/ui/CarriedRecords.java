package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.shell.EditingNotice;
import vn.khcn.portal.shell.component.DayText;

/** Tells whoever edits a record which issued reports count or print it: they stay as they were issued. */
@Component
class CarriedRecords implements EditingNotice {
    /** A record of January stands in every report of the year. */
    private static final int NAMED = 3;
    private static final Set<Role> READERS = Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY);
    private final ArchiveService archive;

    CarriedRecords(ArchiveService archive) {
        this.archive = archive;
    }

    @Override
    public Optional<Said> about(String type, long id, String called) {
        List<IssueSummary> carrying = archive.naming(type, id, called);
        if (carrying.isEmpty()) {
            return Optional.empty();
        }
        Actor actor = CurrentActor.get();
        boolean reads = READERS.stream().anyMatch(actor::is);
        List<Link> links = new ArrayList<>(carrying.stream().limit(NAMED)
                .map(issue -> new Link(
                        text("reporting.carried.report", issue.title(), issue.symbol(), DayText.of(issue.dated())),
                        reads ? ReportNavigation.report(issue.report()) : ""))
                .toList());
        if (carrying.size() > NAMED) {
            links.add(new Link(text("reporting.carried.more", carrying.size() - NAMED),
                    reads ? ReportNavigation.CHANGED : ""));
        }
        return Optional.of(new Said(text("reporting.carried.stands"), links,
                text(actor.is(Role.OFFICE) ? "reporting.carried.nextOffice" : "reporting.carried.next")));
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
