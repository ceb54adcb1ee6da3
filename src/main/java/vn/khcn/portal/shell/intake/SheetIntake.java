package vn.khcn.portal.shell.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.Translations;

/**
 * Takes tables into a room that is no register of the engine: the room says its columns and its rule for a row, and
 * stores what counts.
 *
 * @param labels start of the keys of the headings
 */
public record SheetIntake(String labels, List<SheetColumn> columns, Translations texts) {
    /** Longer tables are taken in parts. */
    public static final int MOST = 5_000;

    public SheetIntake {
        columns = List.copyOf(columns);
    }

    /** What becomes of a row. */
    public record Verdict<T>(RowStatus status, T value) {}

    /** The room's rules for a row. */
    @FunctionalInterface
    public interface Rule<T> {
        /** @throws BusinessRule that the row breaks */
        Verdict<T> of(SheetRow row);
    }

    /** Headings, a row of hints, drop-downs for choices. @param title key of the room's word for the list */
    public byte[] template(String title) {
        return TemplateSheet.write(texts.vietnamese(title), texts.vietnamese("shell.intake.lists"),
                columns.stream().map(c -> new TemplateSheet.Column(texts.vietnamese(labels + c.key()), c.required(),
                        hint(c) + (c.required() ? " " + texts.vietnamese("shell.intake.hint.required") : ""),
                        c.choices().stream().map(choice -> choice.names().getFirst()).toList(), true,
                        c.type() == SheetColumn.Type.DAY ? "dd/mm/yyyy" : "@")).toList());
    }

    /** Looks at every row; nothing is stored. */
    public <T> SheetPreview<T> read(CellTable table, Locale locale, Rule<T> rule, IntConsumer looked) {
        Map<String, String> known = new HashMap<>();
        Map<String, String> hints = new HashMap<>();
        columns.forEach(c -> {
            texts.getProvidedLocales().forEach(
                    l -> known.put(Headings.folded(texts.getTranslation(labels + c.key(), l)), c.key()));
            hints.put(c.key(), hint(c));
        });
        Headings headings = Headings.of(table, known, columns.stream().map(SheetColumn::key).toList(), hints);
        int rows = table.size() - headings.first();
        if (rows <= 0) {
            throw BusinessRule.broken("shell.intake.empty");
        }
        if (rows > MOST) {
            throw BusinessRule.broken("shell.intake.most", MOST);
        }
        List<SheetPreview.Row<T>> read = new ArrayList<>();
        for (int row = headings.first(); row < table.size(); row++) {
            read.add(row(table, row, headings, locale, rule));
            looked.accept(read.size());
        }
        return new SheetPreview<>(headings.keys().stream().filter(k -> !k.isEmpty()).toList(), headings.unread(), read);
    }

    /**
     * Stores what counts. A rule that is broken now says the row; the room's transaction keeps nothing then.
     *
     * @return how many rows
     */
    public <T> int store(SheetPreview<T> preview, Consumer<T> keep, Locale locale, IntConsumer stored) {
        int done = 0;
        for (SheetPreview.Row<T> row : preview.wanted()) {
            try {
                keep.accept(row.wanted());
            } catch (BusinessRule rule) {
                throw BusinessRule.broken("shell.intake.row", row.number(), said(rule, locale));
            }
            stored.accept(++done);
        }
        return done;
    }

    private <T> SheetPreview.Row<T> row(CellTable table, int row, Headings headings, Locale locale, Rule<T> rule) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (SheetColumn column : columns) {
            int at = headings.keys().indexOf(column.key());
            Object cell = at < 0 ? null : table.at(row, at);
            cells.put(column.key(), Cells.shown(cell));
            try {
                Object value = value(column, cell);
                if (value != null) {
                    values.put(column.key(), value);
                }
            } catch (BusinessRule broken) {
                problems.put(column.key(), said(broken, locale));
            }
        }
        int number = row - headings.first() + 1;
        if (problems.isEmpty()) {
            try {
                Verdict<T> verdict = rule.of(new SheetRow(number, values));
                return new SheetPreview.Row<>(number, verdict.status(), cells, problems, verdict.value());
            } catch (BusinessRule broken) {
                problems.put(Objects.requireNonNullElse(broken.field(), columns.getFirst().key()),
                        said(broken, locale));
            }
        }
        return new SheetPreview.Row<>(number, RowStatus.REFUSED, cells, problems, null);
    }

    private static @Nullable Object value(SheetColumn column, @Nullable Object cell) {
        String typed = Cells.shown(cell);
        if (cell == null || typed.isEmpty()) {
            if (column.required()) {
                throw BusinessRule.at(column.key(), "shell.form.required");
            }
            return null;
        }
        return switch (column.type()) {
            case LINE, TEXT -> typed;
            case DAY -> Cells.day(column.key(), cell);
            case CHOICE -> column.choices().stream().filter(c -> c.called(Headings.folded(typed))).findFirst()
                    .map(SheetColumn.Choice::code)
                    .orElseThrow(() -> BusinessRule.at(column.key(), "shell.intake.noChoice", typed, String.join("; ",
                            column.choices().stream().map(c -> c.names().getFirst()).toList())));
        };
    }

    private String hint(SheetColumn column) {
        return texts.vietnamese("shell.intake.hint." + column.type());
    }

    private String said(BusinessRule rule, Locale locale) {
        return texts.getTranslation(rule.key(), locale, rule.arguments());
    }
}
