package vn.khcn.portal.registers.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.BulkChange;
import vn.khcn.portal.registers.BulkService;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.FieldWords;
import vn.khcn.portal.registers.ImportChoices;
import vn.khcn.portal.registers.ImportPreview;
import vn.khcn.portal.registers.ImportService;
import vn.khcn.portal.registers.ImportTemplates;
import vn.khcn.portal.registers.RecordDetails;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.LifeCycle;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.component.FilterValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.ListFile;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is done with every register; what fails says which register and which field. */
@Component
class WalkSteps {
    private static final Locale VI = Translations.VIETNAMESE;
    private final RegisterService service;
    private final RegisterListService lists;
    private final BulkService bulk;
    private final ImportService imports;
    private final ImportTemplates templates;
    private final RegisterDrawing drawing;
    private final FieldWords words;
    private final RecordHistory history;
    private final Joinery joinery;
    private final Translations texts;

    WalkSteps(RegisterService service, RegisterListService lists, BulkService bulk, ImportService imports,
            ImportTemplates templates, RegisterDrawing drawing, FieldWords words, RecordHistory history,
            Joinery joinery, Translations texts) {
        this.service = service;
        this.lists = lists;
        this.bulk = bulk;
        this.imports = imports;
        this.templates = templates;
        this.drawing = drawing;
        this.words = words;
        this.history = history;
        this.joinery = joinery;
        this.texts = texts;
    }

    long created(RegisterDefinition register, SampleValues samples, int n) {
        RecordValues values = samples.record(register, n);
        long id = service.create(register.code(), form(values));
        same(register, "created", register.fields(), row(id).values(), values);
        assertThat(row(id).title()).as(register.code() + ": title").isNotBlank().doesNotContain("{", "#");
        return id;
    }

    /** Every field gets another value; the history says from what to what. */
    void edited(RegisterDefinition register, SampleValues samples, long id) {
        RecordValues before = row(id).values();
        RecordValues after = samples.record(register, 4);
        service.change(id, row(id).version(), form(after));
        same(register, "edited", register.fields(), row(id).values(), after);
        List<RecordHistory.Change> changes = history.of("registers_records", id, CurrentActor.get().departmentId())
                .getFirst().changes();
        for (Field field : register.fields()) {
            if (!before.category(field.key()).equals(after.category(field.key()))) {
                assertThat(changes).as(at(register, "history", field)).filteredOn(c -> c.column().equals(field.slot()))
                        .singleElement().satisfies(c -> assertThat(c.before()).isNotNull().isNotEqualTo(c.after()));
            }
        }
        service.change(id, row(id).version(), form(before));
    }

    void metByTwo(RegisterDefinition register, SampleValues samples, long id) {
        RecordRow now = row(id);
        assertThatThrownBy(() -> service.change(id, now.version() - 1, form(samples.record(register, 5))))
                .as(register.code() + ": conflict").isInstanceOf(StaleRecord.class);
        same(register, "conflict", register.fields(), row(id).values(), now.values());
    }

    void filtered(RegisterDefinition register, SampleValues samples, long first, long second) {
        RecordValues one = row(first).values();
        for (Field field : register.fields().stream().filter(f -> f.is(Field.Trait.FILTER)).toList()) {
            assertThat(field.type()).as(at(register, "filter of a number or day", field)).isIn(FieldType.CHOICE,
                    FieldType.REFERENCE, FieldType.LINE, FieldType.TEXT);
            List<Long> found = found(register, Map.of(field.key(), List.of(one.category(field.key()))));
            assertThat(found).as(at(register, "filter", field)).contains(first);
            if (!one.category(field.key()).equals(row(second).values().category(field.key()))) {
                assertThat(found).as(at(register, "filter", field)).doesNotContain(second);
            }
        }
        String day = row(first).mainDay().toString();
        assertThat(found(register, Map.of("from", List.of(day), "to", List.of(day)))).as(register.code() + ": days")
                .contains(first).doesNotContain(second);
        assertThat(found(register, Map.of("words", List.of(row(first).title())))).as(register.code() + ": words")
                .contains(first);
        assertThat(found(register, Map.of("state", List.of(row(first).state())))).as(register.code() + ": state")
                .contains(first, second);
    }

    /** All columns, headings and cells. */
    void exported(RegisterDefinition register, long first, long second) {
        List<List<String>> rows;
        var drawn = drawing.draw(register, VI);
        try {
            rows = ListFile.rows(drawn, joinery);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> keys = ListFile.columns(drawn);
        int top = rows.indexOf(rows.stream().filter(r -> r.size() >= keys.size()).findFirst().orElseThrow());
        for (long id : List.of(first, second)) {
            RecordRow row = row(id);
            List<String> cells = rows.stream().filter(r -> r.contains(row.title())).findFirst()
                    .orElseThrow(() -> new AssertionError(register.code() + ": not in the file: " + row.title()));
            int shift = cells.indexOf(row.title());
            for (Field field : register.fields()) {
                int column = shift + keys.indexOf(field.key());
                assertThat(rows.get(top).get(column)).as(at(register, "heading", field)).isEqualTo(word(register,
                        field.key()));
                assertThat(cells.get(column)).as(at(register, "cell", field)).isNotBlank()
                        .doesNotContain("0000");
            }
        }
    }

    /** Every field may be tried, the first is changed in both and given back. */
    void changedTogether(RegisterDefinition register, SampleValues samples, List<Long> ids) {
        RecordValues other = samples.record(register, 7);
        Set<String> added = new java.util.HashSet<>();
        register.sums().forEach(s -> added.addAll(Stream.concat(Stream.of(s.total()), s.parts().stream()).toList()));
        List<Field> offered = BulkService.fields(register).stream().filter(f -> !added.contains(f.key())).toList();
        assertThat(offered).as(register.code() + ": fields for many").isNotEmpty();
        boolean done = false;
        for (Field field : offered) {
            BulkChange set = new BulkChange.Value(field.key(), other.get(field.key()), Set.of());
            List<BulkRow> rows = bulk.preview(register.code(), ids, set, VI, n -> {});
            assertThat(rows).as(at(register, "for many", field)).allSatisfy(r -> {
                assertThat(r.refusal()).isNull();
                assertThat(r.after()).isNotBlank();
            });
            if (!done) {
                RecordValues before = row(ids.getFirst()).values();
                var change = bulk.apply(register.code(), rows, set, n -> {});
                ids.forEach(id -> same(register, "for many", List.of(field), row(id).values(), other));
                bulk.takeBack(change);
                same(register, "taken back", List.of(field), row(ids.getFirst()).values(), before);
                done = true;
            }
        }
    }

    /** The template with a row of words below comes in as it would be typed. */
    void imported(RegisterDefinition register, SampleValues samples) {
        RecordValues values = samples.record(register, 8);
        FieldWords.Words said = words.of(register, values);
        List<List<@Nullable Object>> rows = new ArrayList<>(SheetReader
                .read(new ByteArrayInputStream(templates.template(register))).rows());
        List<@Nullable Object> typed = new ArrayList<>();
        Map<String, Field> byWord = new LinkedHashMap<>();
        register.fields().forEach(f -> byWord.put(word(register, f.key()), f));
        for (Object heading : rows.getFirst()) {
            Field field = byWord.get(String.valueOf(heading));
            typed.add(field == null ? null : switch (field.type()) {
                case CHOICE, REFERENCE -> said.text(field, values);
                default -> values.get(field.key());
            });
        }
        assertThat(rows.getFirst().stream().map(String::valueOf)).as(register.code() + ": template")
                .containsAll(byWord.keySet());
        rows.add(typed);
        ImportPreview preview = imports.preview(register.code(), new CellTable(rows), ImportChoices.NONE, VI, n -> {});
        assertThat(preview.unread()).as(register.code() + ": template").isEmpty();
        assertThat(preview.rows()).as(register.code() + ": import").singleElement().satisfies(r -> {
            assertThat(r.problems()).isEmpty();
            assertThat(r.added()).isEmpty();
            assertThat(r.status()).isEqualTo(RowStatus.NEW);
        });
        int before = lists.count(register, RecordFilter.ALL);
        imports.apply(preview, n -> {});
        assertThat(lists.count(register, RecordFilter.ALL)).as(register.code() + ": import").isEqualTo(before + 1);
        same(register, "import", register.fields(), preview.rows().getFirst().values(), values);
        assertThat(imports.preview(register.code(), new CellTable(rows), ImportChoices.NONE, VI, n -> {}).rows())
                .as(register.code() + ": the same file again").singleElement()
                .satisfies(r -> assertThat(r.status()).isEqualTo(RowStatus.SAME));
    }

    /** Each kind of event, in a state it may happen in. */
    void happened(RegisterDefinition register, SampleValues samples) {
        int n = 20;
        for (EventKind kind : register.events()) {
            String state = register.life().states().stream().map(LifeCycle.State::code)
                    .filter(s -> kind.mayHappen(register.life(), s)).findFirst()
                    .orElseThrow(() -> new AssertionError(register.code() + ": never happens: " + kind.code()));
            String what = register.code() + ": event " + kind.code();
            RecordValues values = samples.record(register, ++n).with(register.mainDay(), SampleValues.DAY);
            long id = service.create(register.code(), form(values).beginningIn(state));
            EventForm form = EventForm.on(SampleValues.DAY.plusDays(3));
            form = new EventForm(form.happenedOn(), null, kind.document() ? "Quyết định số 1/QĐ-KHCN" : "",
                    kind.amount() ? java.math.BigDecimal.TEN : null, "", samples.of(kind.fields(), 4), Set.of());
            if (kind.document()) {
                EventForm bare = form.decidedBy("");
                assertThatThrownBy(() -> service.happened(id, row(id).version(), kind.code(), bare)).as(what)
                        .isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.field()).isEqualTo("document"));
            }
            service.happened(id, row(id).version(), kind.code(), form);
            RecordDetails now = service.details(id);
            assertThat(now.row().state()).as(what).isEqualTo(Objects.requireNonNullElse(kind.leadsTo(), state));
            same(register, "event " + kind.code(), kind.fields(), now.events().getFirst().values(), form.values());
            if (kind.dates() != null && kind.fields().stream().noneMatch(f -> f.key().equals(kind.dates()))) {
                assertThat(now.row().values().day(kind.dates())).as(what + " dates " + kind.dates())
                        .isEqualTo(form.happenedOn());
            }
        }
    }

    private List<Long> found(RegisterDefinition register, Map<String, List<String>> filter) {
        return lists.rows(register, drawing.filter(register, new FilterValues(filter)),
                PageRequest.of(0, 50, Sort.unsorted())).stream().map(RecordRow::id).toList();
    }

    private void same(RegisterDefinition register, String step, List<Field> fields, RecordValues is,
            RecordValues wanted) {
        fields.forEach(f -> assertThat(is.category(f.key())).as(at(register, step, f))
                .isEqualTo(wanted.category(f.key())));
    }

    private RecordRow row(long id) {
        return service.details(id).row();
    }

    private String word(RegisterDefinition register, String key) {
        return texts.vietnamese(register.labels() + key);
    }

    private static RecordForm form(RecordValues values) {
        return new RecordForm(values, null, null, Set.of());
    }

    private static String at(RegisterDefinition register, String step, Field field) {
        return register.code() + ", " + field.key() + ": " + step;
    }
}
