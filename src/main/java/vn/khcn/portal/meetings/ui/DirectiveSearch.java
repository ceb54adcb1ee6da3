package vn.khcn.portal.meetings.ui;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.shell.SearchProvider;

/** Finds directives by their words. */
@org.springframework.stereotype.Component
class DirectiveSearch implements SearchProvider {
    private final DirectiveBookService book;

    DirectiveSearch(DirectiveBookService book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return book.list(DirectiveFilter.text(text), PageRequest.of(0, limit, Sort.by("givenOn").descending()))
                .stream().map(d -> new Hit("meetings.book.one", d.plain(), d.number() + " · " + d.meeting(),
                        MeetingNavigation.directive(d.id())))
                .toList();
    }
}
