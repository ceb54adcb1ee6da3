package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khcn.portal.kernel.FileFault;

/** Every fault of a file, and where it stands. */
public class FaultsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param title translation key; takes how many there are */
    public FaultsDialog(String title, List<FileFault> faults) {
        setHeaderTitle(getTranslation(title, faults.size()));
        setWidth("min(640px, 95vw)");
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        for (FileFault fault : faults) {
            Span where = new Span(fault.path());
            where.addClassName("hint");
            Span what = new Span(getTranslation(fault.key(), fault.arguments().toArray()));
            what.addClassName("grow");
            list.add(new ListItem(what, where));
        }
        add(list);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()));
    }
}
