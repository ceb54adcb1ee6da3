package vn.khcn.portal.records;

/** Somebody else changed the record since it was read; the screen shows both versions and asks. */
public class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRecord(String what) {
        super(what);
    }

    /** @throws StaleRecord if the version a form was opened with is not the record's any more */
    public static void check(DepartmentRecord record, int expectedVersion) {
        if (record.version() != expectedVersion) {
            throw new StaleRecord(record.getClass().getSimpleName() + " " + record.id());
        }
    }
}
