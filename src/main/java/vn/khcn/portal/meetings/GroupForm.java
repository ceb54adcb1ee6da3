package vn.khcn.portal.meetings;

/**
 * A heading of the conclusions.
 *
 * @param lead who leads its directives unless a line says otherwise
 * @param bare the number stands before its one directive, without a heading
 */
public record GroupForm(String title, Lead lead, boolean bare) {
    /** Directives to one unit: "Đối với Phòng Quản lý khoa học". */
    public static GroupForm to(Lead lead) {
        return new GroupForm("Đối với " + (lead.kind() == LeadKind.ALL_UNITS ? "các phòng, đơn vị" : lead.name()), lead,
                false);
    }

    /** Directives on a subject; each names who leads. */
    public static GroupForm about(String title) {
        return new GroupForm(title, Lead.NONE, false);
    }
}
