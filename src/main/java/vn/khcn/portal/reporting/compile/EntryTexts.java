package vn.khcn.portal.reporting.compile;

import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.PeopleService;

/** Takes the units' texts from their entries. */
@Component
class EntryTexts implements PeriodTexts {
    private final ContentService content;
    private final BoardService board;
    private final PeopleService people;

    EntryTexts(ContentService content, BoardService board, PeopleService people) {
        this.content = content;
        this.board = board;
        this.people = people;
    }

    @Override
    public Reader open(Period period) {
        return new EntryReader(period, content, board, people.units());
    }
}
