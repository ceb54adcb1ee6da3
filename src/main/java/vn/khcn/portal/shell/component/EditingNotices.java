package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.shell.EditingNotice;
import vn.khcn.portal.shell.EditingNotice.Link;
import vn.khcn.portal.shell.EditingNotice.Said;

/** Lines over the form of a known record: what other rooms have to say to whoever changes it. */
public class EditingNotices extends Div {
    private static final long serialVersionUID = 1L;
    /** The record that a form's key names first: {@code assigned-task:12}, {@code quality.surveys:12:HELD}. */
    private static final Pattern RECORD = Pattern.compile("([^:]+):(\\d{1,18})(?::.*)?");

    EditingNotices(List<EditingNotice> rooms, String type, long id, String called) {
        rooms.forEach(room -> room.about(type, id, called).ifPresent(this::say));
        setVisible(getElement().getChildCount() > 0);
    }

    /** @param key of a form, which names the record first */
    static EditingNotices of(List<EditingNotice> rooms, String key) {
        Matcher record = RECORD.matcher(key);
        return record.matches()
                ? new EditingNotices(rooms, record.group(1), Long.parseLong(record.group(2)), "")
                : new EditingNotices(List.of(), key, 0, "");
    }

    private void say(Said said) {
        Div words = new Div(new Span(said.text() + " "));
        for (int i = 0; i < said.links().size(); i++) {
            Link link = said.links().get(i);
            words.add(new Span(i == 0 ? "" : "; "),
                    link.route().isEmpty() ? new Span(link.label()) : new Anchor(link.route(), link.label()));
        }
        words.add(new Span(". " + said.next()));
        Div line = new Div(words);
        line.addClassName("notice");
        add(line);
    }
}
