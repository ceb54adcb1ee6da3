package vn.khcn.portal.people.signin;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.AuthenticationException;

/** Why somebody was not let in: a message key with arguments that says what to do. */
public final class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final List<? extends Serializable> arguments;

    SignInRefused(String key, Serializable... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the message in the translations. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
