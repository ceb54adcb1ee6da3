package vn.khcn.portal.registers;

import java.util.List;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.shell.intake.RowStatus;

/**
 * What a file would do to a register.
 *
 * @param fields  its columns
 * @param unread  headings that are no field of the register
 * @param unknown names the master data do not have
 */
public record ImportPreview(String register, List<Field> fields, List<String> unread, List<ImportRow> rows,
        List<UnknownName> unknown, ImportChoices choices) {
    public ImportPreview {
        fields = List.copyOf(fields);
        unread = List.copyOf(unread);
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }

    public List<ImportRow> of(RowStatus status) {
        return rows.stream().filter(r -> r.status() == status).toList();
    }
}
