package vn.khcn.portal.forms;

import vn.khcn.portal.forms.definition.CellValue;

/** What a unit entered into a cell; {@code version} goes back with a change, −1 where nobody has entered anything. */
public record EnteredCell(long sheetId, String row, String column, CellValue value, int version, String by) {}
