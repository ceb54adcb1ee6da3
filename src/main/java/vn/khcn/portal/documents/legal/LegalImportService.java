package vn.khcn.portal.documents.legal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.DraftersUnit;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.SheetColumn;
import vn.khcn.portal.shell.intake.SheetColumn.Choice;
import vn.khcn.portal.shell.intake.SheetIntake;
import vn.khcn.portal.shell.intake.SheetPreview;

/** Takes a table of legal drafts with their steps: a row is a draft, a further row of the same draft a further step. */
@Service
@Transactional
public class LegalImportService {
    private final LegalDraftService drafts;
    private final LegalRules rules;
    private final KindService kinds;
    private final PeopleService people;
    private final Translations texts;

    LegalImportService(LegalDraftService drafts, LegalRules rules, KindService kinds, PeopleService people,
            Translations texts) {
        this.drafts = drafts;
        this.rules = rules;
        this.kinds = kinds;
        this.people = people;
        this.texts = texts;
    }

    /** The Excel file to fill in. */
    @Transactional(readOnly = true)
    public byte[] template() {
        return intake().template("documents.legal.title");
    }

    /** What the table would do; nothing is stored. */
    @Transactional(readOnly = true)
    public SheetPreview<LegalRow> preview(CellTable table, Locale locale, IntConsumer looked) {
        return intake().read(table, locale, new LegalReading(rules, drafts.find(""))::read, looked);
    }

    /**
     * Stores the rows that count, all or none.
     *
     * @return how many
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')")
    public int apply(SheetPreview<LegalRow> preview, Locale locale, IntConsumer stored) {
        Map<String, Long> begun = new HashMap<>();
        return intake().store(preview, row -> keep(row, begun), locale, stored);
    }

    private void keep(LegalRow row, Map<String, Long> begun) {
        long id = row.id() == 0 ? begun.computeIfAbsent(row.key(), key -> drafts.begin(row.form())) : row.id();
        if (row.id() != 0 && row.written()) {
            drafts.edit(id, row.version(), row.form());
        }
        if (row.step() != null) {
            drafts.take(id, row.step());
        }
    }

    private SheetIntake intake() {
        List<Choice> units = people.units().stream().filter(u -> DraftersUnit.includes(u.id()))
                .map(u -> new Choice(Long.toString(u.id()), List.of(u.name(), u.shortName()))).toList();
        List<Choice> steps = Stream.of(DraftStepKind.values()).map(s -> new Choice(s.name(),
                texts.getProvidedLocales().stream().map(l -> texts.getTranslation("documents.step." + s, l)).toList()))
                .toList();
        return new SheetIntake("documents.draft.", List.of(
                SheetColumn.choice("kind",
                        kinds.all().stream().map(k -> new Choice(k.code(), List.of(k.name()))).toList()).must(),
                SheetColumn.text("title").must(), SheetColumn.line("authority").must(),
                SheetColumn.choice("unit", units).must(), SheetColumn.choice("step", steps),
                SheetColumn.day("takenOn"), SheetColumn.line("note")), texts);
    }
}
