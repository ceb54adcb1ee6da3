package vn.khcn.portal.documents.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.khcn.portal.documents.BookLine;
import vn.khcn.portal.documents.NumberBookDetails;
import vn.khcn.portal.documents.OutboundSummary;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.BookDocument;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.component.DayText;

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
        return new BookDocument(List.of(department.parentAgency(), department.agency()),
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
        String named = d.kind().letter().isEmpty()
                || d.subject().toLowerCase(Locale.ROOT).startsWith(d.kind().name().toLowerCase(Locale.ROOT))
                        ? d.subject()
                        : d.kind().name() + ": " + d.subject();
        return List.of(d.symbol(), DayText.of(d.issuedOn()), named, d.signer(), String.join("; ", d.recipients()),
                d.unit(), Integer.toString(d.copies()), DayText.of(entry.sentOn()),
                entry.sent() == 0 ? "" : entry.confirmed() + "/" + entry.sent(), d.note());
    }

    private static List<Block.Cell> cells(List<String> texts) {
        return texts.stream().map(Block.Cell::of).toList();
    }
}
