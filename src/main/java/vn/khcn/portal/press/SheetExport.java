package vn.khcn.portal.press;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.shell.ListExport;

/** Writes the lists of the portal as Excel files. */
@Component
class SheetExport implements ListExport {
    private final PressService press;

    SheetExport(PressService press) {
        this.press = press;
    }

    @Override
    public byte[] export(String title, List<String> headings, List<List<@Nullable Object>> rows) {
        return press.sheet(new SheetTable(title, headings,
                rows.stream().map(row -> row.stream().map(SheetTable.Cell::of).toList()).toList()));
    }
}
