package vn.khcn.portal.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Problem;

/** A page that broke while it was opened, with the number to report. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedPage extends ErrorPage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Problem problem = Problem.of(parameter.getException());
        if (problem.kind() == Problem.Kind.DENIED) {
            show("shell.error.denied", "shell.error.deniedNext");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        add(new PageHead(getTranslation("shell.error.unexpected")), new Paragraph(problem.text()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
