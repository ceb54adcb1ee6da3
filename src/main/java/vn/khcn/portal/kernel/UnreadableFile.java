package vn.khcn.portal.kernel;

import java.util.List;

/** A file is not what it should be: every fault and its place. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<FileFault> faults;

    public UnreadableFile(List<FileFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<FileFault> faults() {
        return faults;
    }
}
