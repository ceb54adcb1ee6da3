package vn.khcn.portal.registers.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.RecordSearchService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.shell.SearchProvider;
import vn.khcn.portal.shell.component.DayText;

/** Finds records of every register for the search box; where a register has too many, its list goes on searching. */
@Component
class RecordSearch implements SearchProvider {
    private static final int ORDER = 30;
    private final RecordSearchService records;

    RecordSearch(RecordSearchService records) {
        this.records = records;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        RecordSearchService.Found found = records.search(text, limit);
        return Stream.concat(
                found.records().stream().map(r -> new Hit(r.register() + ".one", r.title(), DayText.of(r.mainDay()),
                        RegisterNavigation.record(r.register(), r.id()))),
                found.further().stream().map(f -> new Hit("registers.search.further",
                        I18NProvider.translate(f.register() + ".title"),
                        I18NProvider.translate("registers.search.since", DayText.of(f.since())),
                        RegisterNavigation.found(f.register(), text))))
                .toList();
    }
}
