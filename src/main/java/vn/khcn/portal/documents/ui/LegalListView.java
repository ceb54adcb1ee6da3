package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import vn.khcn.portal.documents.legal.DraftStepDetails;
import vn.khcn.portal.documents.legal.LegalDraftDetails;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.BulkDialog;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Register;
import vn.khcn.portal.shell.component.RegisterGrid;

/** Drafts of legal documents. */
@Route(DocumentNavigation.LEGAL)
@PermitAll
class LegalListView extends Page {
    private static final long serialVersionUID = 1L;

    LegalListView(LegalDraftService drafts, LegalBulk bulk, Joinery joinery) {
        super(head());
        RegisterGrid<LegalDraftDetails> grid = joinery
                .grid(new Register<>("legal-draft", LegalFormView.LABELS, LegalDraftDetails::id,
                        values -> values.text("text"), (text, page) -> page(drafts.find(text), page),
                        text -> drafts.find(text).size()).titled("documents.legal.title")
                        .columns(Column.<LegalDraftDetails>text("title", d -> d.kind().name() + " " + d.form().title()),
                                Column.<LegalDraftDetails>text("authority", d -> d.form().authority()).wide("10rem"),
                                Column.<LegalDraftDetails>text("unit", d -> d.unit().shortName()).wide("9rem"),
                                Column.<LegalDraftDetails>chip("lastStep", d -> DocumentMarks.of(kind(d.last())))
                                        .wide("13rem"),
                                Column.<LegalDraftDetails>date("takenOn",
                                        d -> d.last() == null ? null : d.last().step().takenOn()))
                        .filters(FilterField.text("text")).opens(d -> DocumentNavigation.legal(d.id()))
                        .whenEmpty("documents.legal.empty", "documents.legal.emptyNext"));
        if (drafts()) {
            grid.action("shell.bulk.open", rows -> new BulkDialog<>(bulk,
                    rows.stream().map(LegalDraftDetails::id).collect(Collectors.toSet()), joinery, grid::refresh)
                    .open());
        }
        body(grid);
    }

    private static boolean drafts() {
        Actor actor = CurrentActor.get();
        return actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD) || actor.is(Role.OFFICE);
    }

    private static PageHead head() {
        PageHead head = new PageHead(I18NProvider.translate("documents.legal.title"));
        if (drafts()) {
            head.actions(new Anchor(LegalImportView.ROUTE, I18NProvider.translate("shell.intake.open")));
            head.primary(new Button(I18NProvider.translate("documents.legal.new"),
                    click -> Address.open(LegalFormView.NEW)));
        }
        return head;
    }

    /** A department has a handful of drafts a year: read whole, shown by the page. */
    private static List<LegalDraftDetails> page(List<LegalDraftDetails> all, Pageable page) {
        return all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private static vn.khcn.portal.documents.legal.@Nullable DraftStepKind kind(@Nullable DraftStepDetails step) {
        return step == null ? null : step.step().kind();
    }
}
