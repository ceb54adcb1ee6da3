package vn.khcn.portal.keytasks;

/**
 * A key task as entered.
 *
 * @param decision the document that set it: "Quyết định số 184/QĐ-UBND ngày 24/01/2024"
 */
public record KeyTaskForm(int year, KeyGroup group, String text, String decision) {}
