package vn.khcn.portal.shell.component;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.StaleRecord;

/** What went wrong, in words for the reader; an unexpected problem is logged under a number that can be reported. */
public record Problem(Kind kind, String text) {
    private static final Logger LOG = LoggerFactory.getLogger(Problem.class);

    /** How a problem is met: mend the input, look at the other's version, ask for the right, report it. */
    public enum Kind {
        RULE, CONFLICT, DENIED, UNEXPECTED
    }

    public static Problem of(Throwable thrown) {
        if (cause(thrown, BusinessRule.class) instanceof BusinessRule rule) {
            return new Problem(Kind.RULE, I18NProvider.translate(rule.key(), rule.arguments()));
        }
        if (conflict(thrown)) {
            return new Problem(Kind.CONFLICT, I18NProvider.translate("shell.problem.conflict"));
        }
        if (cause(thrown, AccessDeniedException.class) != null
                || cause(thrown, AuthenticationCredentialsNotFoundException.class) != null) {
            return new Problem(Kind.DENIED, I18NProvider.translate("shell.problem.denied"));
        }
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Problem {}", number, thrown);
        return new Problem(Kind.UNEXPECTED, I18NProvider.translate("shell.problem.report", number));
    }

    /** True where somebody else changed the record in between. */
    static boolean conflict(Throwable thrown) {
        return cause(thrown, StaleRecord.class) != null || cause(thrown, ConcurrencyFailureException.class) != null;
    }

    static <T extends Throwable> @Nullable T cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
