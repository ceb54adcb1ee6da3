package vn.khcn.portal.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The list of keys, opened by "?". */
class KeyboardHelp extends Dialog {
    private static final long serialVersionUID = 1L;

    KeyboardHelp(List<KeyboardHint> hints) {
        setHeaderTitle(getTranslation("shell.keys.title"));
        addClassName("keyboard-help");
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        hints.forEach(hint -> {
            Element keys = new Element("kbd");
            keys.setText(hint.keys());
            DescriptionList.Term term = new DescriptionList.Term();
            term.getElement().appendChild(keys);
            list.add(term, new DescriptionList.Description(getTranslation(hint.label())));
        });
        add(list);
    }
}
