package vn.khcn.portal.records;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many rows by one prepared statement, where going through the entities costs more than the rows themselves. */
@Component
public class ManyRows {
    private final JdbcTemplate jdbc;

    ManyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the running transaction. The statement must name the department itself: nothing is added to it.
     *
     * @param rows the statement's values, row by row
     */
    public void write(String statement, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(statement, rows);
        }
    }
}
