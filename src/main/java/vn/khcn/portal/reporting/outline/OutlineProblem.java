package vn.khcn.portal.reporting.outline;

import java.util.List;

/** What is wrong with an outline, and where: {@code sections[0].sources[2]}; the key is a translation that says how to mend it. */
public record OutlineProblem(String path, String key, List<Object> arguments) {
    public OutlineProblem {
        arguments = List.copyOf(arguments);
    }

    static OutlineProblem at(String path, String key, Object... arguments) {
        return new OutlineProblem(path, key, List.of(arguments));
    }
}
