package vn.khcn.portal.indicators;

/** Why something is off its plan: the list a unit chooses from. */
public enum OffPlanCause {
    /** Waits for a partner or another agency. */
    PARTNER,
    /** Tender or procurement takes longer. */
    PROCUREMENT,
    /** Money not allotted or not released. */
    FUNDS,
    /** Procedure, rule or guidance missing or changed. */
    RULES,
    /** Too few people, or changed ones. */
    STAFF,
    /** Done, the record or the evidence comes later. */
    RECORDS,
    /** The plan itself was set too early or too high. */
    PLAN,
    /** Something else; then the comment says it. */
    OTHER;

    public String textKey() {
        return "indicators.cause." + name();
    }
}
