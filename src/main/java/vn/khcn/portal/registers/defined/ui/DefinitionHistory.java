package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.RecordHistory.Change;
import vn.khcn.portal.records.RecordHistory.Version;
import vn.khcn.portal.registers.defined.DefinedChange;
import vn.khcn.portal.registers.defined.DefinedForm;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.shell.component.Joinery;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Who changed which part of a description when: the history of any record, its columns the parts of the description. */
final class DefinitionHistory {
    private static final String KEY = "registers.own.";
    private static final String PARTED = "#";

    private DefinitionHistory() {}

    static Div panel(Joinery joinery, List<DefinedChange> changes) {
        return joinery.history(changes.stream().map(DefinitionHistory::version).toList(),
                part -> KEY + part.split(PARTED, 2)[0], (part, words) -> words);
    }

    private static Version version(DefinedChange change) {
        return new Version(change.at(), change.by(), false, between(change.before(), change.after()));
    }

    private static List<Change> between(@Nullable DefinedForm before, @Nullable DefinedForm after) {
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(after);
        Set<String> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        all.stream().filter(part -> !Objects.equals(was.get(part), is.get(part)))
                .forEach(part -> changes.add(new Change(part, was.get(part), is.get(part))));
        if (!order(before, after).equals(order(after, before))) {
            changes.add(new Change("order", labels(before), labels(after)));
        }
        return changes;
    }

    /** Part → what it says, in the words of the screen that describes it. */
    private static Map<String, String> parts(DefinedForm form) {
        OwnParts names = new OwnParts(new DefinitionDraft(form));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("titleVi", form.title().vi());
        parts.put("titleEn", form.title().en());
        parts.put("oneVi", form.one().vi());
        parts.put("oneEn", form.one().en());
        form.fields().forEach(f -> parts.put("field" + PARTED + f.key(), f.label().vi() + " · "
                + translate(KEY + "type." + f.type())
                + f.uses().stream().sorted().map(u -> " · " + translate(KEY + "use." + u))
                        .collect(Collectors.joining())
                + f.choices().stream().map(c -> c.label().vi())
                        .collect(Collectors.joining(", ", f.choices().isEmpty() ? "" : ": ", ""))));
        form.states().forEach(s -> parts.put("state" + PARTED + s.code(), s.label().vi() + " · "
                + translate(KEY + "look." + s.look()) + s.next().stream().map(names::state)
                        .collect(Collectors.joining(", ", s.next().isEmpty() ? "" : " → ", ""))));
        form.events().forEach(e -> parts.put("event" + PARTED + e.code(), e.label().vi()
                + (e.leadsTo().isEmpty() ? "" : " → " + names.state(e.leadsTo()))
                + (e.document() ? " · " + translate(KEY + "document") : "")
                + (e.amount() ? " · " + translate(KEY + "amount") : "")));
        form.measures().forEach(m -> parts.put("measure" + PARTED + m.code(), m.label().vi() + " (" + m.unit().vi()
                + ")" + (m.event().isEmpty() ? "" : " · " + names.event(m.event()))
                + (m.sum().isEmpty() ? "" : " · " + names.field(m.sum()))
                + (m.by().isEmpty() ? "" : " · " + translate(KEY + "by") + " " + names.field(m.by()))));
        return parts;
    }

    /** The fields that both have, in the order of one: a new field at the end moves no other. */
    private static String order(DefinedForm form, DefinedForm other) {
        return form.fields().stream().filter(f -> other.fields().stream().anyMatch(o -> o.key().equals(f.key())))
                .map(OwnField::key).collect(Collectors.joining(PARTED));
    }

    private static String labels(DefinedForm form) {
        return form.fields().stream().map(f -> f.label().vi()).collect(Collectors.joining(", "));
    }
}
