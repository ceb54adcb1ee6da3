package vn.khcn.portal.reporting.outline;

import java.util.List;

/** A file is not an outline; every problem found is listed. */
public class OutlineUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<OutlineProblem> problems;

    public OutlineUnreadable(List<OutlineProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<OutlineProblem> problems() {
        return problems;
    }
}
