package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.concurrent.Callable;

/** One button for all files of a thing: a short list of links opens below it. */
public class DownloadMenu extends Div {
    private static final long serialVersionUID = 1L;
    private final UnorderedList files = new UnorderedList();

    public DownloadMenu() {
        addClassName("download-menu");
        Button button = new Button(getTranslation("shell.download.files"), VaadinIcon.ANGLE_DOWN.create());
        button.setIconAfterText(true);
        files.addClassName("download-list");
        Popover list = new Popover(files);
        list.setTarget(button);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.setAutofocus(true);
        list.setAriaLabel(getTranslation("shell.download.files"));
        add(button, list);
    }

    /** @param label as shown */
    public DownloadMenu file(String label, Callable<FileDownload.Content> content) {
        files.add(new ListItem(new FileDownload(label, content)));
        return this;
    }
}
