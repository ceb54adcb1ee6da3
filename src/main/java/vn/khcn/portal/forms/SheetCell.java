package vn.khcn.portal.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.records.DepartmentRecord;

/** What a unit entered into one cell. */
@Entity
@Table(name = "forms_cells")
class SheetCell extends DepartmentRecord {
    @Column(updatable = false)
    private long sheetId;
    @Column(updatable = false)
    private String rowKey = "";
    @Column(updatable = false)
    private String columnKey = "";
    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal number;
    private String words = "";

    protected SheetCell() {}

    SheetCell(long sheetId, String rowKey, String columnKey) {
        this.sheetId = sheetId;
        this.rowKey = rowKey;
        this.columnKey = columnKey;
    }

    void enter(CellValue value) {
        number = value.number();
        words = value.words();
    }

    EnteredCell entered() {
        return new EnteredCell(sheetId, rowKey, columnKey, new CellValue(number, words), version(), changedBy());
    }
}
