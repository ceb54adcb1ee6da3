package vn.khcn.portal.reporting.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a check found.
 *
 * @param identity the same finding has the same identity after the next compile, so that an explanation stays with it
 * @param block    where it stands
 * @param key      translation that says what it is and how to mend it
 * @param reason   why it is right as it is, where somebody explained it
 */
public record Finding(String identity, String check, Severity severity, String section, String block, String key,
        List<Object> arguments, @Nullable String reason) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Still to be mended or explained. */
    public boolean open() {
        return severity == Severity.ERROR || severity == Severity.WARNING && reason == null;
    }

    public Finding explained(@Nullable String why) {
        return new Finding(identity, check, severity, section, block, key, arguments, why);
    }
}
