package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khcn.portal.forms.definition.FormProblem;

/** Every fault of a form and where it stands. */
class FormProblems extends Dialog {
    private static final long serialVersionUID = 1L;

    FormProblems(List<FormProblem> problems) {
        setHeaderTitle(getTranslation("forms.edit.problems", problems.size()));
        setWidth("min(640px, 95vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        for (FormProblem problem : problems) {
            Span where = new Span(problem.path());
            where.addClassName("hint");
            Span what = new Span(getTranslation(problem.key(), problem.arguments().toArray()));
            what.addClassName("grow");
            list.add(new ListItem(what, where));
        }
        add(list);
        getFooter().add(new Button(getTranslation("forms.dialog.close"), click -> close()));
    }
}
