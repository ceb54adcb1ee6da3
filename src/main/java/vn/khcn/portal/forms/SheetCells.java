package vn.khcn.portal.forms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SheetCells extends Repository<SheetCell, Long> {
    SheetCell saveAndFlush(SheetCell cell);

    Optional<SheetCell> findBySheetIdAndRowKeyAndColumnKey(long sheetId, String rowKey, String columnKey);

    List<SheetCell> findBySheetIdInOrderById(Collection<Long> sheetIds);
}
