package vn.khcn.portal.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The list of keys, opened by "?". */
class KeyboardHelp extends Dialog {
    private static final long serialVersionUID = 1L;

    KeyboardHelp(List<KeyboardHint> hints) {
        setHeaderTitle(getTranslation("shell.keys.title"));
        addClassName("keyboard-help");
        DescriptionList list = new DescriptionList();
        list.addClassName("key-values");
        hints.forEach(hint -> {
            Span keys = new Span(hint.keys());
            keys.addClassName("kbd");
            list.add(new DescriptionList.Term(keys), new DescriptionList.Description(getTranslation(hint.label())));
        });
        add(list);
    }
}
