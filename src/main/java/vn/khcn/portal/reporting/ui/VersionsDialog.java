package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineDifference;
import vn.khcn.portal.reporting.template.PublishedOutline;
import vn.khcn.portal.shell.component.DayText;

/** Two versions of a template beside each other, part by part. */
class VersionsDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Outline> versions = new LinkedHashMap<>();
    private final Select<String> before = new Select<>();
    private final Select<String> after = new Select<>();
    private final Div changes = new Div();

    VersionsDialog(Outline draft, List<PublishedOutline> published) {
        setHeaderTitle(getTranslation("reporting.versions.title"));
        setWidth("960px");
        setMaxHeight("90vh");
        versions.put(getTranslation("reporting.versions.draft"), draft);
        published.forEach(v -> versions.put(
                getTranslation("reporting.versions.version", v.number(), DayText.of(v.at()), v.by()), v.outline()));
        List<String> names = List.copyOf(versions.keySet());
        before.setLabel(getTranslation("reporting.versions.before"));
        after.setLabel(getTranslation("reporting.versions.after"));
        before.setItems(names);
        after.setItems(names);
        before.setValue(names.size() > 1 ? names.get(1) : names.getFirst());
        after.setValue(names.getFirst());
        before.addValueChangeListener(change -> show());
        after.addValueChangeListener(change -> show());
        Div bar = new Div(before, after);
        bar.addClassName("toolbar");
        add(bar, changes);
        getFooter().add(new Button(getTranslation("reporting.dialog.close"), click -> close()));
        show();
    }

    private void show() {
        changes.removeAll();
        Outline old = versions.get(before.getValue());
        Outline now = versions.get(after.getValue());
        if (old == null || now == null) {
            return;
        }
        List<OutlineDifference.Change> found = OutlineDifference.between(old, now);
        if (found.isEmpty()) {
            changes.add(new Paragraph(getTranslation("reporting.versions.same")));
        }
        for (OutlineDifference.Change change : found) {
            Paragraph part = new Paragraph(
                    change.part().isEmpty() ? getTranslation("reporting.outlinehead.title") : change.part());
            part.addClassName("section-title");
            Div both = new Div(side(change.before()), side(change.after()));
            both.addClassName("conflict");
            changes.add(part, both);
        }
    }

    private static Pre side(@Nullable String text) {
        Pre side = new Pre(text == null ? "–" : text);
        side.addClassName("pre-line");
        return side;
    }
}
