package vn.khcn.portal.demo;

import java.nio.file.Path;

/** The embedded database cannot run here; says what to do instead. */
class EmbeddedDatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedDatabaseUnavailable(Path folder, Throwable cause) {
        super("The embedded MariaDB could not start in " + folder.toAbsolutePath() + ": " + cause.getMessage()
                + ". Mend that, or name another MariaDB in PORTAL_DB_URL.", cause);
    }
}
