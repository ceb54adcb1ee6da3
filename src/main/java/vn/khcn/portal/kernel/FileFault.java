package vn.khcn.portal.kernel;

import java.util.List;

/**
 * What is wrong in a file that people write or import (an outline, a number form), and where.
 *
 * @param path {@code sections[0].sources[2]}
 * @param key  translation that says how to mend it
 */
public record FileFault(String path, String key, List<Object> arguments) {
    public FileFault {
        arguments = List.copyOf(arguments);
    }

    public static FileFault at(String path, String key, Object... arguments) {
        return new FileFault(path, key, List.of(arguments));
    }
}
