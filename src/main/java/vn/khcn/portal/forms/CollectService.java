package vn.khcn.portal.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.files.AttachmentService;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;

/** What came together: the one table, its page, and the document that answers who asked. */
@Service
@Transactional(readOnly = true)
public class CollectService {
    private static final String KIND = "CV";
    private final Rounds rounds;
    private final RoundReading reading;
    private final Figures figures;
    private final FormPaper paper;
    private final OutboundService outbound;
    private final AttachmentService files;
    private final PressService press;
    private final StaffService staff;
    private final BusinessClock clock;

    CollectService(Rounds rounds, RoundReading reading, Figures figures, FormPaper paper, OutboundService outbound,
            AttachmentService files, PressService press, StaffService staff, BusinessClock clock) {
        this.rounds = rounds;
        this.reading = reading;
        this.figures = figures;
        this.paper = paper;
        this.outbound = outbound;
        this.files = files;
        this.press = press;
        this.staff = staff;
        this.clock = clock;
    }

    /** A form as it would fill for a period from the records alone. */
    public FilledForm preview(FormDefinition form, Period period) {
        return filled(form, period, TypedCells.NONE);
    }

    /** The page of a filled form. */
    public OfficialDocument page(FilledForm filled) {
        return paper.alone(filled);
    }

    /** Everything typed so far, handed in or not, for the office to look at. */
    @PreAuthorize("hasAnyRole('OFFICE','REGISTRY','DIRECTOR','DEPUTY','ADMINISTRATOR')")
    public FilledForm soFar(long roundId) {
        Round round = rounds.findById(roundId).orElseThrow();
        return filled(round.form(), round.period(),
                reading.typed(reading.sheets(round).stream().map(SheetSummary::id).toList()));
    }

    /** The page of what was handed in: the form of a period alone, the answer to a question as a letter. */
    @PreAuthorize("hasAnyRole('OFFICE','REGISTRY','DIRECTOR','DEPUTY','ADMINISTRATOR')")
    public OfficialDocument document(long roundId) {
        Round round = rounds.findById(roundId).orElseThrow();
        InboundOption asking = round.inboundId() == null ? null : reading.asking(round.inboundId());
        FilledForm filled = handedIn(round);
        return asking == null && round.regular()
                ? paper.alone(filled)
                : paper.document(filled, words(round, asking, ""));
    }

    /**
     * Drafts the outbound document that answers, with the page as its Word file; the units must all have handed in or the
     * round be ended.
     *
     * @return the document's number
     */
    @Transactional
    @PreAuthorize("hasRole('OFFICE')")
    public long answer(long roundId) {
        Round round = rounds.findById(roundId).orElseThrow();
        if (round.outboundId() != null) {
            throw BusinessRule.broken("forms.rule.answered");
        }
        if (!round.closed() && reading.sheets(round).stream().anyMatch(SheetSummary::missing)) {
            throw BusinessRule.broken("forms.rule.notCollected");
        }
        InboundOption asking = round.inboundId() == null ? null : reading.asking(round.inboundId());
        Long unit = CurrentActor.get().unitId();
        if (unit == null) {
            throw BusinessRule.broken("forms.rule.noUnit");
        }
        OutboundForm form = OutboundForm.of(KIND, unit, subject(round, asking))
                .to(asking == null ? List.of() : List.of(asking.issuer()))
                .answering(round.inboundId());
        OfficeOption signer = staff.signers().stream().filter(o -> !o.authority().isEmpty()).findFirst().orElse(null);
        OutboundDetails draft = outbound
                .draft(signer == null ? form : form.signedBy(signer.title(), signer.authority()));
        String symbol = draft.form().symbol();
        OfficialDocument document = paper.document(handedIn(round),
                words(round, asking, symbol == null ? "" : symbol));
        files.attach("outbound", draft.id(), "Dự thảo văn bản trả lời.docx", press.docx(document));
        round.answeredBy(draft.id());
        rounds.saveAndFlush(round);
        return draft.id();
    }

    private FilledForm handedIn(Round round) {
        return filled(round.form(), round.period(), reading.handedIn(reading.sheets(round)));
    }

    private FilledForm filled(FormDefinition form, Period period, TypedCells typed) {
        return new FilledForm(form, figures.open(FigureContext.atCutOff(period, form.calendar())), typed);
    }

    private FormPaper.Words words(Round round, @Nullable InboundOption asking, String symbol) {
        String units = "%d phòng, đơn vị".formatted(reading.sheets(round).stream().filter(s -> !s.missing()).count());
        String where = round.form().landscape() ? "tại Phụ lục kèm theo." : "như sau:";
        return new FormPaper.Words(symbol, "", subject(round, asking),
                asking == null ? List.of() : List.of(asking.issuer()),
                (asking == null
                        ? "Sở Khoa học và Công nghệ tổng hợp kết quả của "
                        : "Thực hiện " + asking.cited() + ", Sở Khoa học và Công nghệ tổng hợp kết quả của ")
                        + units + " " + where,
                Stream.concat(asking == null ? Stream.<String>of() : Stream.of("Như trên;"),
                        Stream.of("Lưu: VT, " + symbolOfUnit() + ".")).toList(),
                "Phụ lục", clock.today());
    }

    private String symbolOfUnit() {
        Long unit = CurrentActor.get().unitId();
        return unit == null ? "VP" : shown(reading.unit(unit));
    }

    private static String shown(UnitOption unit) {
        return unit.symbol().isEmpty() ? unit.code() : unit.symbol();
    }

    private static String subject(Round round, @Nullable InboundOption asking) {
        return asking == null ? round.title() : "trả lời về " + lower(round.title());
    }

    private static String lower(String title) {
        return title.length() > 1 && Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }
}
