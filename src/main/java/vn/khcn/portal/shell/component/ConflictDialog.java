package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Two people changed the same thing: my value and theirs beside each other, one is chosen for each field. */
public class ConflictDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";
    private final Map<String, RadioButtonGroup<String>> choices = new LinkedHashMap<>();

    /** A field with both values, in words. */
    public record Difference(String key, String label, String mine, String theirs) {}

    /** @param chosen gets the keys for which theirs was taken */
    public ConflictDialog(List<Difference> differences, Consumer<Set<String>> chosen) {
        setHeaderTitle(getTranslation("shell.conflict.title"));
        setWidth("720px");
        setCloseOnOutsideClick(false);
        add(new Paragraph(
                getTranslation(differences.isEmpty() ? "shell.conflict.same" : "shell.conflict.explain")));
        differences.forEach(d -> add(row(d)));
        Button go = new Button(getTranslation("shell.conflict.go"), click -> {
            chosen.accept(choices.entrySet().stream().filter(e -> THEIRS.equals(e.getValue().getValue()))
                    .map(Map.Entry::getKey).collect(Collectors.toSet()));
            close();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
    }

    private Div row(Difference difference) {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>();
        choice.setAriaLabel(difference.label());
        choice.setItems(MINE, THEIRS);
        choice.setItemLabelGenerator(
                which -> getTranslation(which.equals(MINE) ? "shell.conflict.mine" : "shell.conflict.theirs"));
        choice.setValue(MINE);
        choices.put(difference.key(), choice);
        Div mine = side(difference.mine());
        mine.addClassName("mine");
        Div both = new Div(mine, side(difference.theirs()));
        both.addClassName("conflict");
        H3 label = new H3(difference.label());
        return new Div(label, both, choice);
    }

    private static Div side(String text) {
        Div side = new Div(text);
        side.addClassName("pre-line");
        return side;
    }
}
