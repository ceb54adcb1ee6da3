package vn.khcn.portal.registers.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.shell.SearchProvider;
import vn.khcn.portal.shell.component.DayText;

/** Finds records of every register for the search box. */
@Component
class RecordSearch implements SearchProvider {
    private static final int ORDER = 30;
    private final RegisterListService lists;

    RecordSearch(RegisterListService lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return lists.search(text, limit).stream().map(r -> new Hit(r.register() + ".one", r.title(),
                DayText.of(r.mainDay()), RegisterNavigation.record(r.register(), r.id()))).toList();
    }
}
