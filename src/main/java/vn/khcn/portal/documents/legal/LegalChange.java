package vn.khcn.portal.documents.legal;

/** One change for many drafts. */
public sealed interface LegalChange {
    /** Another unit leads them. */
    record Unit(long unitId) implements LegalChange {}

    /** Another body promulgates them. */
    record Authority(String authority) implements LegalChange {}

    /** All of them took this step. */
    record Step(TakeStep step) implements LegalChange {}
}
