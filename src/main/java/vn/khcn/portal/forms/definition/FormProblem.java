package vn.khcn.portal.forms.definition;

import java.util.List;

/** What is wrong with a form, and where: {@code rows[3].cells.plan}; the key is a translation that says how to mend it. */
public record FormProblem(String path, String key, List<Object> arguments) {
    public FormProblem {
        arguments = List.copyOf(arguments);
    }

    static FormProblem at(String path, String key, Object... arguments) {
        return new FormProblem(path, key, List.of(arguments));
    }
}
