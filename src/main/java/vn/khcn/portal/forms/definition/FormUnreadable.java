package vn.khcn.portal.forms.definition;

import java.util.List;

/** A file is no form: every fault and its place. */
public final class FormUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<FormProblem> problems;

    public FormUnreadable(List<FormProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
