package vn.khcn.portal.assignments;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.BookDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.shell.Translations;

/** The follow-up book for incoming directions, seven columns, on paper. */
@Service
@Transactional(readOnly = true)
public class FollowUpBookService {
    private final TaskBookService book;
    private final PeopleService people;
    private final PressService press;
    private final Translations texts;

    FollowUpBookService(TaskBookService book, PeopleService people, PressService press, Translations texts) {
        this.book = book;
        this.people = people;
        this.press = press;
        this.texts = texts;
    }

    /** The book of a year as PDF. */
    public byte[] pdf(int year) {
        return press.book(document(year));
    }

    BookDocument document(int year) {
        DepartmentDetails department = people.department();
        return BookDocument.register(List.of(department.parentAgency(), department.agency()),
                texts.vietnamese("assignments.book.title"), texts.vietnamese("assignments.book.year", "" + year),
                List.of(column("arrival", 7), column("document", 40), column("unit", 14), column("due", 9),
                        column("progress", 10), column("reply", 14), column("note", 12)),
                book.followUp(year).stream().map(this::row).toList());
    }

    private Block.Column column(String key, int weight) {
        return new Block.Column(texts.vietnamese("assignments.book." + key), weight,
                weight < 11 ? Block.Align.CENTRE : Block.Align.LEFT);
    }

    private Block.Row row(FollowUpRow row) {
        return new Block.Row(false, List.of(Block.Cell.of(row.arrivalNumber()), Block.Cell.of(row.document()),
                Block.Cell.of(row.unit()), Block.Cell.of(row.due() == null ? "" : DocumentReference.day(row.due())),
                Block.Cell.of(texts.vietnamese(row.progress().textKey())), Block.Cell.of(row.reply()),
                Block.Cell.of(row.note())));
    }
}
