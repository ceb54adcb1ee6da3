package vn.khcn.portal.forms.definition;

/**
 * A column of values; number, name and unit of measure of the rows stand before it.
 *
 * @param weight   share of the width
 * @param decimals digits printed at most
 * @param rule     where the values of its rows come from, unless a row says otherwise
 */
public record FormColumn(String key, String title, ColumnKind kind, int weight, int decimals, CellRule rule) {}
