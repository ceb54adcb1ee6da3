package vn.khcn.portal.documents.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.CellTable;
import vn.khcn.portal.shell.intake.Headings;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetColumn;
import vn.khcn.portal.shell.intake.SheetColumn.Choice;
import vn.khcn.portal.shell.intake.SheetIntake;
import vn.khcn.portal.shell.intake.SheetIntake.Verdict;
import vn.khcn.portal.shell.intake.SheetPreview;
import vn.khcn.portal.shell.intake.SheetRow;

/** Takes a table of documents received or cited, each by the rule of an entry by hand: one key, one content. */
@Service
@Transactional
public class InboundImportService {
    private final InboundService documents;
    private final InboundRules rules;
    private final KindService kinds;
    private final Translations texts;

    InboundImportService(InboundService documents, InboundRules rules, KindService kinds, Translations texts) {
        this.documents = documents;
        this.rules = rules;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** The Excel file to fill in. */
    @Transactional(readOnly = true)
    public byte[] template() {
        return intake().template("documents.inbound.title");
    }

    /** What the table would do; nothing is stored. */
    @Transactional(readOnly = true)
    public SheetPreview<InboundForm> preview(CellTable table, Locale locale, IntConsumer looked) {
        Map<String, Integer> seen = new HashMap<>();
        return intake().read(table, locale, row -> read(row, seen), looked);
    }

    /**
     * Stores the rows that count, all or none.
     *
     * @return how many
     */
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE', 'UNIT_HEAD', 'SPECIALIST')")
    public int apply(SheetPreview<InboundForm> preview, Locale locale, IntConsumer stored) {
        return intake().store(preview, documents::register, locale, stored);
    }

    private Verdict<InboundForm> read(SheetRow row, Map<String, Integer> seen) {
        InboundForm form = new InboundForm(row.text("issuer"), row.text("register"), row.text("kind"),
                row.text("symbol"), row.onDay("issuedOn"), row.day("receivedOn"), row.text("subject"));
        boolean known = rules.same(form).isPresent();
        String key = String.join("|", Headings.folded(form.issuer()), Headings.folded(form.register()), form.kind(),
                DocumentNumber.parse(form.symbol()).number(), Integer.toString(form.issuedOn().getYear()));
        Integer twin = seen.putIfAbsent(key, row.number());
        if (twin != null) {
            throw BusinessRule.at("symbol", "shell.intake.twice", twin);
        }
        return new Verdict<>(known ? RowStatus.SAME : RowStatus.NEW, form);
    }

    private SheetIntake intake() {
        return new SheetIntake("documents.field.", List.of(
                SheetColumn.choice("kind",
                        kinds.all().stream().map(k -> new Choice(k.code(), List.of(k.name()))).toList()).must(),
                SheetColumn.line("symbol").must(), SheetColumn.day("issuedOn").must(),
                SheetColumn.line("issuer").must(), SheetColumn.text("subject").must(),
                SheetColumn.day("receivedOn"), SheetColumn.line("register")), texts);
    }
}
