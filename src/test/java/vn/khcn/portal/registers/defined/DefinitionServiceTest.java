package vn.khcn.portal.registers.defined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.MeasureService;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.defined.DefinedForm.OwnChoice;
import vn.khcn.portal.registers.defined.DefinedForm.OwnEvent;
import vn.khcn.portal.registers.defined.DefinedForm.OwnField;
import vn.khcn.portal.registers.defined.DefinedForm.OwnMeasure;
import vn.khcn.portal.registers.defined.DefinedForm.OwnState;
import vn.khcn.portal.registers.defined.DefinedForm.Use;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class DefinitionServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 2);
    private static final DateRange OCTOBER = new DateRange(LocalDate.of(2023, 9, 15), LocalDate.of(2023, 10, 14));
    @Autowired
    DefinitionService service;
    @Autowired
    RegisterService records;
    @Autowired
    RegisterListService lists;
    @Autowired
    RegisterDirectory registers;
    @Autowired
    MeasureService measures;
    @Autowired
    List<LineSource> sources;
    @Autowired
    Translations texts;
    @Autowired
    TestOffice offices;
    private Office office;
    private Actor writer;

    @BeforeEach
    void found() {
        office = offices.found();
        writer = office.actor(Role.OFFICE);
    }

    @Test
    void anOwnRegisterWorksLikeAShippedOne() {
        String code = define();
        assertThat(code).isEqualTo("custom.nenTangSo");
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            RegisterDefinition register = registers.get(code);
            assertThat(texts.vietnamese(code + ".choice.nhom.BUU_CHINH")).isEqualTo("bưu chính");
            assertThat(texts.getTranslation(code + ".title", Locale.ENGLISH)).isEqualTo("Platforms");
            long id = records.create(code, RecordForm.of("ten", "Trục liên thông", "ngay", DAY, "nhom", "SO", "so", 5));
            assertThat(records.details(id).row().title()).isEqualTo("Trục liên thông");
            assertThatThrownBy(() -> records.happened(id, 0, "duaVaoDung", EventForm.on(DAY)))
                    .isInstanceOf(BusinessRule.class);
            records.happened(id, 0, "duaVaoDung", EventForm.on(DAY).decidedBy("Quyết định số 1/QĐ"));
            assertThat(lists.rows(register, RecordFilter.ALL.in("DANG_DUNG"), PageRequest.of(0, 5))).hasSize(1);
            assertThat(measures.total(register, register.measure("tong").orElseThrow(), OCTOBER, Map.of(), 0))
                    .isEqualByComparingTo("5");
        });
    }

    /** The first line is there without anybody writing a pattern; its figure is the register's own. */
    @Test
    void anOwnRegisterHasItsLineInReports() {
        String code = define();
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            assertThat(lines(code)).isEmpty();
            assertThat(wording().ways()).containsEntry("wording?topic=" + code, "Nền tảng số");
            records.create(code, RecordForm.of("ten", "Trục liên thông", "ngay", DAY, "nhom", "SO", "so", 5));
            assertThat(lines(code)).singleElement().satisfies(line -> {
                assertThat(line.text()).startsWith("Nền tảng số:");
                assertThat(Sentence.parse(line.text()).figures())
                        .allMatch(key -> key.parameters().get("register").equals(code)).isNotEmpty();
            });
        });
    }

    private LineSource wording() {
        return sources.stream().filter(s -> s.code().equals("wording")).findFirst().orElseThrow();
    }

    private List<ReportLine> lines(String topic) {
        return wording().lines(Map.of("topic", topic), FigureContext.atCutOff(Period.month(2023, 10),
                PeriodCalendar.ADMINISTRATIVE));
    }

    @Test
    void changingItKeepsSlotsAndWhatRecordsUse() {
        String code = define();
        CurrentActor.runAs(writer, () -> {
            records.create(code, RecordForm.of("ten", "A", "ngay", DAY, "nhom", "SO").keptBy(office.unit("TDC").id()));
            DefinedRegister before = service.details(code);
            List<OwnField> fields = new ArrayList<>(before.form().fields());
            fields.removeIf(f -> f.key().equals("so"));
            fields.add(field("soMoi", FieldType.NUMBER, "Số mới"));
            DefinedForm form = with(before.form(), fields);
            service.change(code, before.version(), new DefinedForm(form.title(), form.one(), form.fields(),
                    form.states(), form.events(), List.of()), Set.of());
            assertThat(slot(code, "ten")).isEqualTo("s01");
            assertThat(slot(code, "soMoi")).as("the slot of a field taken out stays closed").isEqualTo("n02");
            DefinedRegister now = service.details(code);
            broken("registers.rule.ownType", () -> service.change(code, now.version(), with(now.form(),
                    now.form().fields().stream()
                            .map(f -> f.key().equals("nhom") ? field("nhom", FieldType.LINE, "Nhóm") : f).toList()),
                    Set.of()));
            broken("registers.rule.ownUsed", () -> service.change(code, now.version(), with(now.form(),
                    now.form().fields().stream().map(f -> f.key().equals("nhom")
                            ? new OwnField("nhom", f.slot(), f.type(), f.label(), f.uses(), 0, "",
                                    List.of(f.choices().getLast()))
                            : f).toList()),
                    Set.of()));
            broken("registers.rule.ownUsed", () -> service.change(code, now.version(), new DefinedForm(
                    now.form().title(), now.form().one(), now.form().fields(), List.of(), List.of(), List.of()),
                    Set.of()));
            broken("registers.rule.ownRecords", () -> service.remove(code));
            assertThatThrownBy(() -> service.change(code, 0, now.form(), Set.of()))
                    .isInstanceOf(vn.khcn.portal.records.StaleRecord.class);
        });
    }

    @Test
    void whatDoesNotFitIsSaid() {
        CurrentActor.runAs(writer, () -> {
            DefinedForm form = form();
            broken("registers.rule.ownDay", () -> service.define(with(form, List.of(form.fields().getFirst())),
                    Set.of()));
            broken("registers.rule.ownLabel", () -> service.define(new DefinedForm(Words.of(" "), form.one(),
                    form.fields(), form.states(), form.events(), form.measures()), Set.of()));
            List<OwnField> many = new ArrayList<>(form.fields());
            for (int i = 0; i < 9; i++) {
                many.add(field("ngay" + i, FieldType.DAY, "Ngày " + i));
            }
            broken("registers.rule.noSlot", () -> service.define(with(form, many), Set.of()));
        });
    }

    @Test
    void onlyTheOfficeDescribesAndOtherDepartmentsKnowNothing() {
        String code = define();
        assertThatThrownBy(() -> CurrentActor.callAs(office.actor(Role.SPECIALIST, "TDC"),
                () -> service.define(form(), Set.of()))).isInstanceOf(AccessDeniedException.class);
        Actor stranger = offices.found().actor(Role.OFFICE);
        assertThat(CurrentActor.callAs(stranger, () -> registers.find(code))).isEmpty();
        assertThat(CurrentActor.callAs(stranger, () -> texts.has(code + ".title"))).isFalse();
        assertThat(CurrentActor.callAs(stranger, () -> service.define(form(), Set.of()))).isEqualTo(code);
    }

    @Test
    void aChangedDescriptionWaitsAsADraftWhileRecordsAreKept() {
        String code = define();
        CurrentActor.runAs(writer, () -> {
            DefinedRegister known = service.details(code);
            DefinedForm more = with(known.form(), Stream.concat(known.form().fields().stream(),
                    Stream.of(field("diaChi", FieldType.LINE, "Địa chỉ", Use.REQUIRED))).toList());
            service.draft(code, known.version(), new DefinedDraft(more, Set.of()));
            DefinedRegister drafted = service.details(code);
            assertThat(drafted.form()).isEqualTo(known.form());
            assertThat(Objects.requireNonNull(drafted.draft()).form()).isEqualTo(more);
            records.create(code, RecordForm.of("ten", "Trục liên thông", "ngay", DAY));
            assertThatThrownBy(() -> service.draft(code, known.version(), new DefinedDraft(more, Set.of())))
                    .isInstanceOf(StaleRecord.class);
            assertThat(service.history(code)).hasSize(1);

            service.change(code, drafted.version(), more, Set.of());
            assertThat(service.details(code).draft()).isNull();
            assertThatThrownBy(() -> records.create(code, RecordForm.of("ten", "Trục hai", "ngay", DAY)))
                    .isInstanceOf(BusinessRule.class);
            assertThat(service.history(code)).hasSize(2).first().satisfies(change -> {
                assertThat(change.by()).isEqualTo(writer.name());
                assertThat(Objects.requireNonNull(change.before()).fields()).hasSize(4);
                assertThat(Objects.requireNonNull(change.after()).fields()).hasSize(5);
            });

            DefinedRegister now = service.details(code);
            service.draft(code, now.version(), new DefinedDraft(known.form(), Set.of()));
            service.dropDraft(code, service.details(code).version());
            assertThat(service.details(code).draft()).isNull();
            assertThat(service.details(code).form().fields()).hasSize(5);
        });
    }

    private String define() {
        return CurrentActor.callAs(writer, () -> service.define(form(), Set.of()));
    }

    private String slot(String code, String key) {
        return registers.get(code).field(key).orElseThrow().slot();
    }

    private static void broken(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(BusinessRule.class,
                rule -> assertThat(rule.key()).isEqualTo(key));
    }

    private static DefinedForm with(DefinedForm form, List<OwnField> fields) {
        return new DefinedForm(form.title(), form.one(), fields, form.states(), form.events(), form.measures());
    }

    private static OwnField field(String key, FieldType type, String label, Use... uses) {
        return new OwnField(key, "", type, Words.of(label), Set.of(uses), 0, "", List.of());
    }

    private static DefinedForm form() {
        return new DefinedForm(new Words("Nền tảng số", "Platforms"), Words.of("Nền tảng"),
                List.of(field("ten", FieldType.LINE, "Tên", Use.NAMED, Use.REQUIRED, Use.UNIQUE),
                        field("ngay", FieldType.DAY, "Ngày", Use.SHOWN),
                        new OwnField("nhom", "", FieldType.CHOICE, Words.of("Nhóm"), Set.of(Use.FILTER), 0, "",
                                List.of(new OwnChoice("SO", Words.of("số")),
                                        new OwnChoice("BUU_CHINH", Words.of("bưu chính")))),
                        field("so", FieldType.NUMBER, "Số người dùng")),
                List.of(new OwnState("XAY_DUNG", Words.of("Đang xây dựng"), LifeState.Look.OPEN, List.of("DANG_DUNG")),
                        new OwnState("DANG_DUNG", Words.of("Đang dùng"), LifeState.Look.DONE, List.of())),
                List.of(new OwnEvent("duaVaoDung", Words.of("Đưa vào dùng"), "DANG_DUNG", true, false)),
                List.of(new OwnMeasure("tong", Words.of("Người dùng"), Words.of("người"), "", "so", "nhom")));
    }
}
