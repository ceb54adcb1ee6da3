package vn.khcn.portal.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.shell.Translations;

/** Counts of directives: {@code meet.given}, {@code meet.done}, {@code meet.late} … of a period, at its cut-off. */
@Component
class MeetingFigures implements FigureSource {
    private static final String UNIT = "nội dung";
    private static final List<String> MEASURES = List.of("given", "done", "reported", "running", "late", "unanswered",
            "followed");
    private final Directives directives;
    private final DirectiveReading reading;
    private final Translations texts;

    MeetingFigures(Directives directives, DirectiveReading reading, Translations texts) {
        this.directives = directives;
        this.reading = reading;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "meet";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        if (!MEASURES.contains(key.measure())) {
            return Optional.empty();
        }
        DateRange range = context.range();
        List<DirectiveSummary> all = reading.summaries(directives.followed(context.asOf(), range.from()).stream()
                .filter(Directive::counts).toList(), context.asOf());
        Predicate<DirectiveSummary> which = switch (key.measure()) {
            case "given" -> d -> range.contains(d.givenOn());
            case "done" -> d -> d.state() == DirectiveState.DONE;
            case "reported" -> d -> d.state() == DirectiveState.REPORTED;
            case "running" -> d -> d.state() == DirectiveState.RUNNING;
            case "late" -> d -> d.state() == DirectiveState.LATE;
            case "unanswered" -> d -> d.state() == DirectiveState.UNANSWERED;
            default -> d -> true;
        };
        return Optional.of(FigureResult.count(all.stream().filter(which).map(this::reference).toList(), UNIT,
                texts.vietnamese("meetings.figure." + key.measure()), context.asOf()));
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        return MEASURES.stream().map(m -> new FigureOption("meet." + m, texts.vietnamese("meetings.figure." + m), UNIT))
                .toList();
    }

    private RecordRef reference(DirectiveSummary directive) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "meeting", directive.meeting());
        put(fields, "text", directive.plain());
        put(fields, "lead", directive.lead().name());
        put(fields, "due", directive.due() == null ? "" : DocumentReference.day(directive.due()));
        put(fields, "state", texts.vietnamese(directive.state().textKey()));
        return new RecordRef("directive", directive.id(), directive.number() + " " + directive.meeting(), fields);
    }

    private void put(Map<String, String> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(texts.vietnamese("meetings.field." + key), value);
        }
    }
}
