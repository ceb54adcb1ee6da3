package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khcn.portal.reporting.outline.OutlineProblem;

/** Every fault of an outline and where it stands. */
class ProblemDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ProblemDialog(List<OutlineProblem> problems) {
        setHeaderTitle(getTranslation("reporting.template.problems", problems.size()));
        setWidth("640px");
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        for (OutlineProblem problem : problems) {
            Span where = new Span(problem.path());
            where.addClassName("hint");
            Span what = new Span(getTranslation(problem.key(), problem.arguments().toArray()));
            what.addClassName("grow");
            list.add(new ListItem(what, where));
        }
        add(list);
        getFooter().add(new Button(getTranslation("reporting.dialog.close"), click -> close()));
    }
}
