package vn.khcn.broken;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Without a transaction, open to anybody, injected into a field, with its own clock and its own SQL. */
@Service
public class LooseService {
    @Autowired
    JdbcClient jdbc;

    public void write() {
        jdbc.sql("update everything set day = ?").param(LocalDate.now()).update();
    }
}
