package vn.khcn.portal.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A bean that has texts beyond the files: words a department wrote itself on screen. */
public interface TextSource {
    /** The text of a key; null where it is not known here. */
    @Nullable
    String text(String key, Locale locale);
}
