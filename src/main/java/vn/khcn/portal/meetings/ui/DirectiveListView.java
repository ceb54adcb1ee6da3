package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** The register of all directives. */
@Route(MeetingNavigation.DIRECTIVES)
@PermitAll
class DirectiveListView extends Page {
    private static final long serialVersionUID = 1L;

    DirectiveListView(MeetingServices services) {
        super(new PageHead(I18NProvider.translate("meetings.book.title")));
        pageHead().actions(new Anchor(MeetingNavigation.MEETINGS, getTranslation("meetings.list.title")));
        body(services.joinery().grid(DirectiveRegister.of(services)));
    }
}
