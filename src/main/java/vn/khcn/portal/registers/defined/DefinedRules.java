package vn.khcn.portal.registers.defined;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.registers.DefinitionUse;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.Use;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** What must hold of a register described on screen, said in the words of who describes it. */
@Component
class DefinedRules {
    private static final int LONGEST = 120;
    private final DefinitionUse use;

    DefinedRules(DefinitionUse use) {
        this.use = use;
    }

    static void check(DefinedForm form) {
        labelled("title", form.title());
        labelled("one", form.one());
        form.fields().forEach(f -> labelled("fields", f.label()));
        form.states().forEach(s -> labelled("states", s.label()));
        form.events().forEach(e -> labelled("events", e.label()));
        form.measures().forEach(m -> {
            labelled("measures", m.label());
            labelled("measures", m.unit());
        });
        once("fields", form.fields(), f -> f.label().vi());
        once("states", form.states(), s -> s.label().vi());
        if (form.fields().stream().noneMatch(f -> f.type() == FieldType.DAY)) {
            throw BusinessRule.at("fields", "registers.rule.ownDay");
        }
        if (form.fields().stream().noneMatch(f -> f.is(Use.NAMED))) {
            throw BusinessRule.at("fields", "registers.rule.ownName");
        }
        form.fields().stream().filter(f -> f.type() == FieldType.CHOICE && f.choices().isEmpty()).findFirst()
                .ifPresent(f -> {
                    throw BusinessRule.at("fields", "registers.rule.ownChoices", f.label().vi());
                });
        Set<String> states = form.states().stream().map(s -> s.code()).collect(Collectors.toSet());
        form.events().stream().filter(e -> !e.leadsTo().isEmpty() && !states.contains(e.leadsTo())).findFirst()
                .ifPresent(e -> {
                    throw BusinessRule.at("events", "registers.rule.ownEvent", e.label().vi());
                });
    }

    /** @return whether the register has records */
    boolean keepWhatIsUsed(RegisterDefinition known, DefinedForm before, DefinedForm after) {
        if (!use.any(known)) {
            return false;
        }
        for (OwnField field : before.fields()) {
            OwnField next = after.fields().stream().filter(f -> f.key().equals(field.key())).findFirst().orElse(null);
            if (next != null && (next.type() != field.type() || !next.target().equals(field.target()))) {
                throw BusinessRule.at("fields", "registers.rule.ownType", field.label().vi());
            }
            field.choices().stream()
                    .filter(c -> next != null && next.choices().stream().noneMatch(n -> n.code().equals(c.code())))
                    .filter(c -> use.choice(known, field.key(), c.code())).findFirst().ifPresent(c -> {
                        throw BusinessRule.at("fields", "registers.rule.ownUsed", c.label().vi());
                    });
        }
        before.states().stream().filter(s -> after.states().stream().noneMatch(n -> n.code().equals(s.code())))
                .filter(s -> use.state(known, s.code())).findFirst().ifPresent(s -> {
                    throw BusinessRule.at("states", "registers.rule.ownUsed", s.label().vi());
                });
        before.events().stream().filter(e -> after.events().stream().noneMatch(n -> n.code().equals(e.code())))
                .filter(e -> use.event(known, e.code())).findFirst().ifPresent(e -> {
                    throw BusinessRule.at("events", "registers.rule.ownUsed", e.label().vi());
                });
        return true;
    }

    void unused(RegisterDefinition known) {
        if (use.any(known)) {
            throw BusinessRule.broken("registers.rule.ownRecords");
        }
    }

    private static void labelled(String field, Words label) {
        if (label.vi().isEmpty() || label.vi().length() > LONGEST || label.en().length() > LONGEST) {
            throw BusinessRule.at(field, "registers.rule.ownLabel", LONGEST);
        }
    }

    private static <T> void once(String field, List<T> all, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        all.forEach(one -> {
            if (!seen.add(name.apply(one).toLowerCase(java.util.Locale.ROOT))) {
                throw BusinessRule.at(field, "registers.rule.ownTwice", name.apply(one));
            }
        });
    }
}
