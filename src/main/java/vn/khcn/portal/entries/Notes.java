package vn.khcn.portal.entries;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Footnotes in one column, one line each: a note has no line breaks. */
@Converter
class Notes implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> notes) {
        return String.join("\n", notes);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split("\n"));
    }
}
