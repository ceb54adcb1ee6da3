package vn.khcn.portal.people;

/**
 * A department to be founded with its first administrator.
 *
 * @param code     short and unique in the portal whatever its case ("HN", "ha-nam")
 * @param username of the first administrator, unique in the portal
 */
public record DepartmentForm(String code, String departmentName, String parentAgency, String agency, String place,
        String symbol, String username) {
    Letterhead letterhead() {
        return new Letterhead(parentAgency, agency, place, symbol);
    }
}
