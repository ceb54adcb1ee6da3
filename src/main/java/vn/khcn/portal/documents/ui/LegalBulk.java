package vn.khcn.portal.documents.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.legal.DraftStepKind;
import vn.khcn.portal.documents.legal.LegalBulkService;
import vn.khcn.portal.documents.legal.LegalChange;
import vn.khcn.portal.documents.legal.TakeStep;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.component.BulkChoice;
import vn.khcn.portal.shell.component.BulkWork;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.RegisterForm;

/** What several legal drafts may get at once: a step, the unit that leads, the body that promulgates. */
@Component
record LegalBulk(LegalBulkService service, DocumentFields fields, Joinery joinery) implements BulkWork<LegalChange> {
    private static final String AUTHORITY = "authority";
    private static final String NOTE = "note";
    private static final String STEP = "step";
    private static final String TAKEN = "takenOn";
    private static final String UNIT = "unit";

    @Override
    public String code() {
        return "legal-draft";
    }

    @Override
    public List<BulkChoice<LegalChange>> choices() {
        return List.of(
                choice(STEP, "documents.legal.addStep",
                        Map.of(STEP, DraftStepKind.class, TAKEN, LocalDate.class, NOTE, String.class), form -> {
                            form.pick(STEP, List.of(DraftStepKind.values()),
                                    kind -> I18NProvider.translate("documents.step." + kind)).required();
                            form.date(TAKEN).required();
                            form.line(NOTE);
                        }, v -> new LegalChange.Step(TakeStep.of((DraftStepKind) told(v, STEP),
                                (LocalDate) told(v, TAKEN), Objects.toString(v.get(NOTE), "")))),
                choice(UNIT, "documents.draft.unit", Map.of(UNIT, UnitOption.class),
                        form -> form.pick(UNIT, fields.units(), UnitOption::name).required(),
                        v -> new LegalChange.Unit(((UnitOption) told(v, UNIT)).id())),
                choice(AUTHORITY, "documents.draft.authority", Map.of(AUTHORITY, String.class),
                        form -> form.line(AUTHORITY).required(),
                        v -> new LegalChange.Authority((String) told(v, AUTHORITY))));
    }

    @Override
    public List<BulkRow> preview(List<Long> ids, LegalChange change, Locale locale, IntConsumer looked) {
        return service.preview(ids, change, locale, looked);
    }

    @Override
    public Runnable apply(List<BulkRow> rows, LegalChange change, IntConsumer done) {
        List<LegalBulkService.Done> made = service.apply(rows, change, done);
        return () -> service.takeBack(made);
    }

    private BulkChoice<LegalChange> choice(String key, String label, Map<String, Class<?>> types,
            Consumer<RegisterForm<FormValues>> draw, Function<FormValues, LegalChange> change) {
        return new BulkChoice<>(key, I18NProvider.translate(label), () -> {
            RegisterForm<FormValues> form = joinery.form(types, LegalFormView.LABELS);
            draw.accept(form);
            return form;
        }, change);
    }

    private static Object told(FormValues values, String key) {
        return Objects.requireNonNull(values.get(key));
    }
}
