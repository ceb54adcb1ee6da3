package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ChangedFigureService;
import vn.khcn.portal.reporting.ChangedReport;
import vn.khcn.portal.reporting.ui.ReportNavigation;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Tone;

/** Issued reports that carry old figures; unseen while there are none. */
class ChangedCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final Set<Role> READERS = Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY);
    /** One report is counted within a blink; more of them while the rest of the page is read. */
    private static final int AT_ONCE = 1;
    private static final int NAMED = 3;

    ChangedCard(ChangedFigureService changes, Joinery joinery) {
        setVisible(false);
        if (READERS.stream().noneMatch(CurrentActor.get()::is)) {
            return;
        }
        int issued = changes.inForce().size();
        if (issued > AT_ONCE) {
            joinery.aside(() -> changes.all(), this::show);
        } else if (issued > 0) {
            show(changes.all());
        }
    }

    private void show(List<ChangedReport> changed) {
        if (changed.isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        changed.stream().limit(NAMED).forEach(report -> rows.add(row(report)));
        add(DetailsPage.card("home.changed.title", rows, new Anchor(ReportNavigation.changed(),
                getTranslation("home.changed.all", changed.size()))));
        setVisible(true);
    }

    private ListItem row(ChangedReport report) {
        Div words = new Div(
                new Anchor(ReportNavigation.report(report.report()), report.title()));
        words.addClassName("grow");
        return new ListItem(words, report.otherNumbers() > 0
                ? new Chip(Tone.RED, getTranslation("home.changed.numbers", report.otherNumbers()))
                : new Chip(Tone.AMBER, getTranslation("home.changed.records", report.figures().size())));
    }
}
