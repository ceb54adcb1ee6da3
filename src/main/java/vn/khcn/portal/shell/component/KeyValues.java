package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Labels with their values, one below the other; an empty value shows a dash. */
public class KeyValues extends DescriptionList {
    private static final long serialVersionUID = 1L;
    private final String labels;

    /** @param labels start of the translation keys, for example {@code assignments.field.} */
    public KeyValues(String labels) {
        this.labels = labels;
        addClassName("kv");
    }

    public KeyValues add(String key, @Nullable String value) {
        Span text = new Span(value == null || value.isEmpty() ? "–" : value);
        text.addClassName("pre-line");
        return add(key, text);
    }

    public KeyValues add(String key, @Nullable LocalDate value) {
        return add(key, DayText.of(value));
    }

    public KeyValues add(String key, Component value) {
        add(new Term(getTranslation(labels + key)), new Description(value));
        return this;
    }
}
