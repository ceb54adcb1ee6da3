package vn.khcn.portal.registers.defined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.OwnMeasure;
import vn.khcn.portal.registers.defined.DefinedForm.Use;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.LifeCycle;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Makes of what was typed the description that lists, forms and figures are drawn from, and its words. */
final class DefinitionBuilding {
    private final String code;
    private final DefinedForm form;

    DefinitionBuilding(String code, DefinedForm form) {
        this.code = code;
        this.form = form;
    }

    /** @throws IllegalArgumentException naming what does not fit */
    RegisterDefinition definition() {
        String day = form.fields().stream().filter(f -> f.type() == FieldType.DAY).map(OwnField::key).findFirst()
                .orElse("");
        RegisterDefinition.Builder builder = RegisterDefinition.of(code + ".");
        form.fields().forEach(f -> builder.fields(field(f, day)));
        builder.mainDay(day).titled(form.fields().stream().filter(f -> f.is(Use.NAMED))
                .map(f -> "{" + f.key() + "}").collect(Collectors.joining(" – ")));
        if (form.states().size() > 1) {
            builder.life(new LifeCycle(form.states().stream()
                    .map(s -> new LifeCycle.State(s.code(), s.look(), Set.copyOf(s.next()))).toList()));
        }
        form.events().forEach(e -> {
            EventKind kind = EventKind.of(e.code());
            kind = e.leadsTo().isEmpty() ? kind : kind.leadsTo(e.leadsTo());
            kind = e.document() ? kind.decided() : kind;
            builder.events(e.amount() ? kind.withAmount() : kind);
        });
        form.measures().forEach(m -> builder.measures(measure(m, day)));
        return builder.build();
    }

    private static Field field(OwnField own, String day) {
        Field field = switch (own.type()) {
            case LINE -> Field.line(own.slot(), own.key());
            case TEXT -> Field.text(own.slot(), own.key());
            case NUMBER -> Field.number(own.slot(), own.key()).decimals(own.decimals());
            case MONEY -> Field.money(own.slot(), own.key());
            case DAY -> Field.day(own.slot(), own.key());
            case CHOICE -> Field.choice(own.slot(), own.key(),
                    own.choices().stream().map(c -> c.code()).toArray(String[]::new));
            case REFERENCE -> Field.reference(own.slot(), own.key(), own.target());
        };
        field = own.is(Use.REQUIRED) || own.key().equals(day) ? field.required() : field;
        field = own.is(Use.SHOWN) ? field.shown() : field;
        field = own.is(Use.FILTER) ? field.filter() : field;
        return own.is(Use.UNIQUE) ? field.unique() : field;
    }

    private static Measure measure(OwnMeasure own, String day) {
        Measure measure = own.event().isEmpty()
                ? Measure.records(own.code(), day)
                : Measure.events(own.code(), own.event());
        measure = own.sum().isEmpty() ? measure : measure.sum(own.sum());
        return own.by().isEmpty() ? measure : measure.by(own.by());
    }

    /** Translation key → text in a language. */
    Map<String, String> texts(String language) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", form.title().in(language));
        texts.put("one", form.one().in(language));
        form.fields().forEach(f -> {
            texts.put(f.key(), f.label().in(language));
            f.choices().forEach(c -> texts.put("choice." + f.key() + "." + c.code(), c.label().in(language)));
        });
        form.states().forEach(s -> texts.put("state." + s.code(), s.label().in(language)));
        form.events().forEach(e -> texts.put("event." + e.code(), e.label().in(language)));
        form.measures().forEach(m -> {
            texts.put("measure." + m.code(), m.label().in(language));
            texts.put("unit." + m.code(), m.unit().in(language));
        });
        Map<String, String> full = new HashMap<>();
        texts.forEach((key, text) -> full.put(code + "." + key, text));
        return full;
    }

    /** Gives every new field a free slot; one that was used before, even by a field taken out, stays closed. */
    static List<OwnField> slotted(List<OwnField> fields, List<OwnField> before, Set<String> retired) {
        Set<String> taken = new HashSet<>(retired);
        Map<String, OwnField> known = new HashMap<>();
        before.forEach(f -> {
            known.put(f.key(), f);
            taken.add(f.slot());
        });
        List<OwnField> slotted = new ArrayList<>();
        for (OwnField field : fields) {
            OwnField earlier = known.get(field.key());
            String slot = earlier != null && letter(earlier.type()) == letter(field.type())
                    ? earlier.slot()
                    : free(letter(field.type()), taken);
            taken.add(slot);
            slotted.add(field.in(slot));
        }
        return slotted;
    }

    private static String free(char letter, Set<String> taken) {
        for (int i = 1; i <= most(letter); i++) {
            String slot = letter + (i < 10 ? "0" : "") + i;
            if (!taken.contains(slot)) {
                return slot;
            }
        }
        throw vn.khcn.portal.kernel.BusinessRule.at("fields", "registers.rule.noSlot", most(letter));
    }

    private static char letter(FieldType type) {
        return switch (type) {
            case LINE, CHOICE -> 's';
            case TEXT -> 'l';
            case NUMBER, MONEY -> 'n';
            case DAY -> 'd';
            case REFERENCE -> 'r';
        };
    }

    private static int most(char letter) {
        return switch (letter) {
            case 's' -> 16;
            case 'l' -> 4;
            case 'n' -> 10;
            default -> 8;
        };
    }
}
