package vn.khcn.portal.kernel;

/** What an account may be in its department; the security authority is {@code ROLE_} + name. */
public enum Role {
    /** chuyên viên: keeps registers, writes entries. */
    SPECIALIST,
    /** trưởng phòng, đơn vị: checks and submits the unit's part. */
    UNIT_HEAD,
    /** văn phòng: opens periods, compiles, prepares issue. */
    OFFICE,
    /** văn thư: gives number and date, keeps the number book. */
    REGISTRY,
    /** giám đốc. */
    DIRECTOR,
    /** phó giám đốc. */
    DEPUTY,
    /** quản trị. */
    ADMINISTRATOR
}
