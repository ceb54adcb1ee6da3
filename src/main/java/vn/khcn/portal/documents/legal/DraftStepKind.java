package vn.khcn.portal.documents.legal;

/** The steps of a legal document's draft; the last two end it. */
public enum DraftStepKind {
    /** Đăng ký xây dựng. */
    REGISTERED,
    /** Xây dựng dự thảo. */
    DRAFTED,
    /** Lấy ý kiến. */
    COMMENTS,
    /** Sở Tư pháp thẩm định. */
    APPRAISED,
    /** Tiếp thu, hoàn thiện. */
    REVISED,
    /** Trình ban hành. */
    SUBMITTED,
    /** Được ban hành. */
    PROMULGATED,
    /** Bãi bỏ, không tiếp tục. */
    REPEALED;

    public boolean ends() {
        return this == PROMULGATED || this == REPEALED;
    }
}
