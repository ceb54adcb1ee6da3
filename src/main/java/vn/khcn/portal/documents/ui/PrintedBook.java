package vn.khcn.portal.documents.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.BookLine;
import vn.khcn.portal.documents.NumberBookDetails;
import vn.khcn.portal.documents.OutboundSummary;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.BookDocument;
import vn.khcn.portal.shell.Translations;

/** A number book in the ten columns of the decree, for paper: always in Vietnamese, the official language. */
final class PrintedBook {
    private static final List<String> COLUMNS = List.of("symbol", "date", "subject", "signer", "recipients", "unit",
            "copies", "sent", "received", "note");
    private static final List<Integer> WEIGHTS = List.of(10, 9, 26, 10, 14, 9, 5, 9, 9, 9);
    private final Translations texts;

    PrintedBook(Translations texts) {
        this.texts = texts;
    }

    BookDocument of(NumberBookDetails book, DepartmentDetails department) {
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            columns.add(new Block.Column(texts.vietnamese("documents.print." + COLUMNS.get(i)), WEIGHTS.get(i),
                    i == 2 || i == 4 ? Block.Align.LEFT : Block.Align.CENTRE));
        }
        return BookDocument.register(List.of(department.parentAgency(), department.agency()),
                texts.vietnamese("documents.print.title"),
                texts.vietnamese("documents.print.subtitle", String.join(", ", book.kinds()),
                        Integer.toString(book.year())),
                columns, book.lines().stream().map(this::row).toList());
    }

    private Block.Row row(BookLine line) {
        return switch (line) {
            case BookLine.Gap gap -> new Block.Row(true, cells(List.of("", gapText(gap))));
            case BookLine.Entry entry -> new Block.Row(false, cells(texts(entry)));
        };
    }

    private String gapText(BookLine.Gap gap) {
        return texts.vietnamese(gap.size() == 1 ? "documents.book.gapOne" : "documents.book.gap",
                Integer.toString(gap.from()), Integer.toString(gap.to()));
    }

    private List<String> texts(BookLine.Entry entry) {
        OutboundSummary d = entry.document();
        return List.of(d.symbol(), day(d.issuedOn()), named(d), d.signer(), String.join("; ", d.recipients()),
                d.unit(), Integer.toString(d.copies()), day(entry.sentOn()),
                entry.sent() == 0 ? "" : entry.confirmed() + "/" + entry.sent(), d.note());
    }

    /** "Báo cáo kết quả công tác …": the kind before the subject, unless the subject says it or it is a letter. */
    private static String named(OutboundSummary d) {
        String subject = d.subject();
        if (d.kind().letter().isEmpty() || CleanText.folded(subject).startsWith(CleanText.folded(d.kind().name()))) {
            return subject;
        }
        boolean abbreviation = subject.length() > 1 && Character.isUpperCase(subject.charAt(1));
        return d.kind().name() + " "
                + (abbreviation ? subject : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DocumentReference.day(day);
    }

    private static List<Block.Cell> cells(List<String> texts) {
        return texts.stream().map(Block.Cell::of).toList();
    }
}
