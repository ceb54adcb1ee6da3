package vn.khcn.portal.documents;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.SheetColumn;
import vn.khcn.portal.shell.intake.SheetColumn.Choice;
import vn.khcn.portal.shell.intake.SheetIntake;
import vn.khcn.portal.shell.intake.SheetPreview;

/** Takes a table of documents issued before or elsewhere, each by the registry's rule for one on paper. */
@Service
@Transactional
public class IssuedImportService {
    private final RegistryService registry;
    private final Drafting drafting;
    private final Numbering numbering;
    private final OutboundDocuments documents;
    private final KindService kinds;
    private final PeopleService people;
    private final BusinessClock clock;
    private final Translations texts;

    IssuedImportService(RegistryService registry, Drafting drafting, Numbering numbering, OutboundDocuments documents,
            KindService kinds, PeopleService people, BusinessClock clock, Translations texts) {
        this.registry = registry;
        this.drafting = drafting;
        this.numbering = numbering;
        this.documents = documents;
        this.kinds = kinds;
        this.people = people;
        this.clock = clock;
        this.texts = texts;
    }

    /** The Excel file to fill in. */
    @Transactional(readOnly = true)
    public byte[] template() {
        return intake().template("documents.outbound.title");
    }

    /** What the table would do; nothing is stored. */
    @Transactional(readOnly = true)
    public SheetPreview<IssuedRow> preview(CellTable table, Locale locale, IntConsumer looked) {
        return intake().read(table, locale, new IssuedReading(drafting, numbering, documents, clock.today())::read,
                looked);
    }

    /**
     * Stores the rows that count, all or none; the next number of a book follows the highest.
     *
     * @return how many
     */
    @PreAuthorize("hasRole('REGISTRY')")
    public int apply(SheetPreview<IssuedRow> preview, Locale locale, IntConsumer stored) {
        return intake().store(preview, row -> registry.registerIssued(row.form(), row.number()), locale, stored);
    }

    private SheetIntake intake() {
        return new SheetIntake("documents.field.", List.of(
                SheetColumn.choice("kind", kinds.all().stream().filter(KindOption::issuedHere)
                        .map(k -> new Choice(k.code(), List.of(k.name()))).toList()).must(),
                SheetColumn.line("symbol").must(), SheetColumn.day("issuedOn").must(),
                SheetColumn.text("subject").must(),
                SheetColumn.choice("unit", people.units().stream()
                        .map(u -> new Choice(Long.toString(u.id()), List.of(u.name(), u.shortName()))).toList()).must(),
                SheetColumn.line("signer"), SheetColumn.text("recipients"), SheetColumn.line("copies"),
                SheetColumn.line("note")), texts);
    }
}
