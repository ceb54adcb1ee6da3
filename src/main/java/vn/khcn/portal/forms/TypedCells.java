package vn.khcn.portal.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormRow;

/** What the units entered, laid over each other: numbers of several units add up, words stand one after the other. */
final class TypedCells {
    static final TypedCells NONE = new TypedCells(List.of());
    private final Map<String, List<EnteredCell>> byPlace;

    TypedCells(List<EnteredCell> cells) {
        byPlace = cells.stream().collect(Collectors.groupingBy(c -> c.row() + "|" + c.column()));
    }

    CellValue value(FormRow row, FormColumn column) {
        List<EnteredCell> cells = byPlace.getOrDefault(row.key() + "|" + column.key(), List.of());
        List<BigDecimal> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (EnteredCell cell : cells) {
            BigDecimal number = cell.value().number();
            if (number != null) {
                numbers.add(number);
            }
            if (!cell.value().words().isEmpty()) {
                words.add(cell.value().words());
            }
        }
        return new CellValue(numbers.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null),
                String.join("; ", words));
    }
}
