package vn.khcn.portal;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;

/** Hears every statement that goes to the database, so that a test can say how many a page may cost. */
public final class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** Those of this thread while some work is done. */
    public static List<String> during(Runnable work) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public String inspect(String sql) {
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
        return sql;
    }
}
