package vn.khcn.portal.shell.component;

import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.khcn.portal.shell.Translations;

/** The Excel file of a list with all of its columns, read back as text cells. */
public final class ListFile {
    private ListFile() {}

    /** The keys of the list's columns, in their order. */
    public static List<String> columns(Register<?, ?> register) {
        return register.columns().stream().map(Column::key).toList();
    }

    /** The sheet's rows; the headings stand in the row that starts with the first column's word. */
    public static <S> List<List<String>> rows(Register<S, ?> register, Joinery joinery) throws IOException {
        RegisterExport<S> export = new RegisterExport<>(register, joinery, Translations.VIETNAMESE);
        export.shown(ListState.of(new QueryParameters(Map.of("cols", List.of(String.join(",", columns(register))))),
                Set.of()), register.order());
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(export.file().bytes()))) {
            DataFormatter words = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(words.formatCellValue(row.getCell(i)));
                }
                rows.add(cells);
            }
            return rows;
        }
    }
}
