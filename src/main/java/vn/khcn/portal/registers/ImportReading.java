package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.Cells;
import vn.khcn.portal.shell.intake.RowStatus;

/** Reads the rows of a table against a register's rules and records; what is wrong stands at its cell. */
@Component
class ImportReading {
    private final CellReading cells;
    private final ImportNames names;
    private final FieldRules fields;
    private final RecordRules rules;
    private final RegisterAccess access;
    private final RecordQueries queries;
    private final Translations texts;

    ImportReading(CellReading cells, ImportNames names, FieldRules fields, RecordRules rules, RegisterAccess access,
            RecordQueries queries, Translations texts) {
        this.cells = cells;
        this.names = names;
        this.fields = fields;
        this.rules = rules;
        this.access = access;
        this.queries = queries;
        this.texts = texts;
    }

    /** A row as far as its cells alone can be read. */
    private record Draft(int number, Map<String, String> shown, Map<String, Object> values,
            Map<String, String> problems, String state) {}

    ImportPreview read(RegisterDefinition register, CellTable table, ImportColumns columns, ImportChoices choices,
            Locale locale, IntConsumer progress) {
        ImportNames.Asked asked = new ImportNames.Asked();
        List<Draft> drafts = new ArrayList<>();
        for (int row = columns.first(); row < table.size(); row++) {
            drafts.add(draft(register, table, columns, row, asked, locale));
        }
        ImportNames.Known known = names.look(asked, choices.names());
        ImportKeys keys = ImportKeys.of(register, drafts.stream().map(Draft::values).toList(), queries);
        Map<LocalDate, BusinessRule> days = new HashMap<>();
        List<ImportRow> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            rows.add(row(register, draft, known, choices, keys, days, locale));
            progress.accept(rows.size());
        }
        List<Field> shown = columns.fields().stream().filter(Objects::nonNull).map(f -> (Field) f).toList();
        return new ImportPreview(register.code(), shown, columns.unread(), rows, known.unknown(), choices);
    }

    private Draft draft(RegisterDefinition register, CellTable table, ImportColumns columns, int row,
            ImportNames.Asked asked, Locale locale) {
        Draft draft = new Draft(row - columns.first() + 1, new LinkedHashMap<>(), new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                columns.state() < 0 ? "" : Cells.shown(table.at(row, columns.state())));
        for (int i = 0; i < columns.fields().size(); i++) {
            Field field = columns.fields().get(i);
            if (field == null) {
                continue;
            }
            Object cell = table.at(row, i);
            draft.shown().put(field.key(), Cells.shown(cell));
            try {
                Object value = cells.read(register, field, cell);
                if (value != null) {
                    draft.values().put(field.key(), value);
                }
                if (value != null && field.type() == FieldType.REFERENCE) {
                    asked.add(field.target(), value.toString());
                }
            } catch (BusinessRule rule) {
                draft.problems().put(field.key(), said(rule, locale));
            }
        }
        return draft;
    }

    private ImportRow row(RegisterDefinition register, Draft draft, ImportNames.Known known, ImportChoices choices,
            ImportKeys keys, Map<LocalDate, BusinessRule> days, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>(draft.problems());
        Map<String, String> added = new LinkedHashMap<>();
        RecordValues typed = new RecordValues(draft.values());
        for (Field field : register.fields()) {
            if (field.type() == FieldType.REFERENCE && typed.get(field.key()) instanceof String name) {
                Long id = known.id(field.target(), name);
                typed = typed.with(field.key(), id == null ? 0L : id);
                if (id == null && known.unclear(field.target(), name)
                        && !choices.names().containsKey(UnknownName.key(field.target(), name))) {
                    problems.put(field.key(), texts.getTranslation("registers.rule.whichName", locale));
                } else if (id == null) {
                    added.put(field.key(), name);
                }
            }
        }
        RecordRow before = keys.known(typed);
        Integer twin = keys.twin(typed, draft.number());
        if (twin != null) {
            problems.put(keys.field(), texts.getTranslation("shell.intake.twice", locale, twin));
        }
        if (before != null && !access.mayWrite(register.code(), before.unitId())) {
            problems.put(keys.field(), texts.getTranslation("registers.rule.notYours", locale));
        }
        RecordValues whole = before == null ? started(register, typed) : over(before.values(), typed);
        String question = "";
        try {
            whole = fields.clean(register.fields(), whole, true);
            RecordRules.addsUp(register, whole);
            question = dated(register, whole, before, choices.answered(), days);
        } catch (BusinessRule rule) {
            problems.putIfAbsent(Objects.requireNonNullElse(rule.field(), register.mainDay()), said(rule, locale));
        }
        if (!question.isEmpty()) {
            problems.putIfAbsent(register.mainDay(), said(Objects.requireNonNull(
                    days.get(whole.day(register.mainDay()))), locale));
        }
        String began = began(register, draft.state(), before, problems, locale);
        RowStatus status = !problems.isEmpty()
                ? RowStatus.REFUSED
                : before == null
                        ? added.isEmpty() && keys.there(whole) ? RowStatus.SAME : RowStatus.NEW
                        : same(before.values(), whole) && added.isEmpty()
                                ? RowStatus.SAME
                                : RowStatus.CHANGED;
        return new ImportRow(draft.number(), status, draft.shown(), problems,
                problems.size() == 1 ? question : "", before == null ? null : before.id(),
                before == null ? 0 : before.version(), began, whole, added);
    }

    /** The day's rule, asked once for each day. @return key of the question it raises; empty for none */
    private String dated(RegisterDefinition register, RecordValues whole, @Nullable RecordRow before,
            Set<String> answered, Map<LocalDate, BusinessRule> days) {
        LocalDate day = Objects.requireNonNull(whole.day(register.mainDay()));
        if (before != null && before.mainDay().equals(day)) {
            return "";
        }
        if (!days.containsKey(day)) {
            try {
                rules.dated(register, day, answered);
                days.put(day, BusinessRule.broken(""));
            } catch (BusinessRule rule) {
                days.put(day, rule);
            }
        }
        BusinessRule rule = Objects.requireNonNull(days.get(day));
        if (!rule.key().isEmpty() && !rule.question()) {
            throw rule;
        }
        return rule.key();
    }

    private String began(RegisterDefinition register, String typed, @Nullable RecordRow before,
            Map<String, String> problems, Locale locale) {
        String first = register.life().first().code();
        if (typed.isEmpty()) {
            return first;
        }
        String state = cells.state(register, typed);
        if (state == null) {
            problems.put("state", texts.getTranslation("registers.rule.choice", locale));
        } else if (before != null && !state.equals(before.state())) {
            problems.put("state", texts.getTranslation("registers.rule.stateByEvent", locale));
        }
        return Objects.requireNonNullElse(state, first);
    }

    private static RecordValues started(RegisterDefinition register, RecordValues typed) {
        RecordValues whole = typed;
        for (Field field : register.fields()) {
            if (field.initial() != null && whole.get(field.key()) == null) {
                whole = whole.with(field.key(), field.initial());
            }
        }
        return whole;
    }

    private static RecordValues over(RecordValues before, RecordValues typed) {
        RecordValues whole = before;
        for (Map.Entry<String, Object> one : typed.all().entrySet()) {
            whole = whole.with(one.getKey(), one.getValue());
        }
        return whole;
    }

    private static boolean same(RecordValues one, RecordValues other) {
        return one.all().keySet().equals(other.all().keySet())
                && one.all().keySet().stream().allMatch(k -> one.category(k).equals(other.category(k)));
    }

    private String said(BusinessRule rule, Locale locale) {
        return texts.getTranslation(rule.key(), locale, rule.arguments());
    }
}
