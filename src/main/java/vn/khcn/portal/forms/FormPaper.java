package vn.khcn.portal.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.DocumentHead;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;
import vn.khcn.portal.press.Signature;

/** A filled form as an official document: alone on its page, or as the table of a letter that answers. */
@Component
class FormPaper {
    private static final String SECTION = "form";
    private final PeopleService people;
    private final StaffService staff;

    FormPaper(PeopleService people, StaffService staff) {
        this.people = people;
        this.staff = staff;
    }

    /** What is said around the table. */
    record Words(String symbol, String type, String subject, List<String> addressees, String opening,
            List<String> recipients, String annex, LocalDate day) {}

    /** The form alone: its number as the kind of document, its title and period as the subject. */
    OfficialDocument alone(FilledForm filled) {
        FormDefinition form = filled.form();
        var context = filled.context();
        return document(filled, new Words("BC-" + people.department().symbol(),
                form.landscape() || form.number().isEmpty() ? "BÁO CÁO" : form.number().toUpperCase(Locale.ROOT),
                form.title() + ", " + context.period().label(), List.of(),
                "Số liệu từ ngày %s đến ngày %s%s".formatted(DocumentReference.day(context.range().from()),
                        DocumentReference.day(context.range().to()),
                        form.landscape() ? " tại biểu kèm theo." : " như sau:"),
                List.of("Lưu: VT, VP."), form.number().isEmpty() ? "Phụ lục" : form.number(), context.asOf()));
    }

    OfficialDocument document(FilledForm filled, Words words) {
        DepartmentDetails department = people.department();
        DocumentHead head = new DocumentHead(department.parentAgency(), department.agency(), null,
                words.symbol().isEmpty() ? department.symbol() : words.symbol(),
                department.place(), null, words.day(), words.type(), words.subject(), words.addressees(),
                List.of());
        Setting setting = new Setting(filled);
        Block table = setting.table();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph("opening", SECTION, Block.ParagraphStyle.BODY,
                List.of(Run.text(words.opening())), null));
        List<Annex> annexes = new ArrayList<>();
        if (filled.form().landscape()) {
            annexes.add(new Annex("PL1", words.annex(), List.of(filled.form().title()), true, List.of(table)));
        } else {
            body.add(table);
        }
        return new OfficialDocument(OfficialDocument.SCHEMA, head, body,
                new Signature(staff.signers().stream().map(OfficeOption::authority).filter(a -> !a.isEmpty())
                        .findFirst().orElse(List.of()), null),
                words.recipients(), annexes, List.copyOf(setting.proofs.values()));
    }

    /** Sets the table; the same figure has the same proof wherever it stands. */
    private static final class Setting {
        private final FilledForm filled;
        private final Map<FigureKey, FigureEvidence> proofs = new LinkedHashMap<>();

        private Setting(FilledForm filled) {
            this.filled = filled;
        }

        private Block table() {
            return new Block.Table("table", SECTION,
                    filled.headings().stream().map(
                            h -> new Block.Column(h.title(), h.weight(), Block.Align.valueOf(h.align().name())))
                            .toList(),
                    filled.lines().stream().map(line -> new Block.Row(line.group(),
                            line.cells().stream().map(c -> cell(c, line.strong() && !line.group())).toList()))
                            .toList());
        }

        private Block.Cell cell(FilledForm.Cell cell, boolean strong) {
            FigureKey key = cell.figure();
            if (key == null) {
                return cell.text().isEmpty()
                        ? new Block.Cell(List.of())
                        : new Block.Cell(List.of(new Run.Text(cell.text(), strong, false)));
            }
            FigureEvidence proof = proofs.computeIfAbsent(key, this::proof);
            return new Block.Cell(List.of(new Run.Figure(cell.text(), proof.id())));
        }

        private FigureEvidence proof(FigureKey key) {
            FigureResult result = filled.proof(key).orElseThrow();
            return new FigureEvidence("f" + (proofs.size() + 1), key.toString(), result.value().printed(),
                    result.value().number(), result.value().unit(), result.definition(), result.asOf(),
                    result.records(), result.override());
        }
    }
}
