package vn.khcn.portal.shell.component;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.shell.Translations;

/** Excel of what a list shows: same filter, same order, same columns, all rows. Runs outside of the screen's lock. */
final class RegisterExport<S> {
    private static final int PAGE = 500;
    private final Register<S, ?> register;
    private final Joinery joinery;
    private final Locale locale;
    private volatile ListState state = ListState.of(QueryParameters.empty(), Set.of());
    private volatile Sort order = Sort.unsorted();

    RegisterExport(Register<S, ?> register, Joinery joinery, Locale locale) {
        this.register = register;
        this.joinery = joinery;
        this.locale = locale;
    }

    void shown(ListState now, Sort nowOrder) {
        state = now;
        order = nowOrder;
    }

    FileDownload.Content file() {
        Translations texts = joinery.texts();
        ListState asked = state;
        List<Column<S>> columns = register.columns().stream()
                .filter(c -> asked.columns().isEmpty() ? c.shown() : asked.columns().contains(c.key())).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int page = 0;; page++) {
            List<S> read = register.rows(asked.filter(), PageRequest.of(page, PAGE, order));
            read.forEach(row -> rows.add(cells(columns, row)));
            if (read.size() < PAGE) {
                break;
            }
        }
        String title = texts.getTranslation(register.title(), locale);
        byte[] bytes = joinery.export().orElseThrow().export(title,
                columns.stream().map(c -> texts.getTranslation(register.label(c.key()), locale)).toList(), rows);
        return new FileDownload.Content(FileName.of(title, joinery.clock().today(), "xlsx"), FileName.XLSX, bytes);
    }

    private List<@Nullable Object> cells(List<Column<S>> columns, S row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(switch (column.value().apply(row)) {
            case null -> null;
            // A column of the database keeps four decimals: 80 and not 80,0000.
            case BigDecimal number -> FigureValue.plain(number);
            case Number number -> number;
            case LocalDate day -> day;
            case Mark mark -> joinery.texts().getTranslation(mark.key(), locale);
            case Object other -> other.toString();
        }));
        return cells;
    }
}
