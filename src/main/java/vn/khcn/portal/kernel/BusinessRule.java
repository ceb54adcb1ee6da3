package vn.khcn.portal.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the office was broken: which field, and a message key with its arguments that says what to do. A question is
 * a rule that whoever acts may set aside: the same deed with the key among its answers goes through.
 */
public final class BusinessRule extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final @Nullable String field;
    private final String key;
    private final transient List<Object> arguments;
    private final boolean question;

    private BusinessRule(boolean question, @Nullable String field, String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.question = question;
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** A rule about one field of a form. */
    public static BusinessRule at(String field, String key, Object... arguments) {
        return new BusinessRule(false, field, key, arguments);
    }

    /** A rule about the whole. */
    public static BusinessRule broken(String key, Object... arguments) {
        return new BusinessRule(false, null, key, arguments);
    }

    /** A doubt about one field that the person may answer with yes. */
    public static BusinessRule ask(String field, String key, Object... arguments) {
        return new BusinessRule(true, field, key, arguments);
    }

    /** True where a yes lets the deed through. */
    public boolean question() {
        return question;
    }

    public @Nullable String field() {
        return field;
    }

    /** Key of the message in the translations. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
