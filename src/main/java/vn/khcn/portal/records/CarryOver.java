package vn.khcn.portal.records;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;

/**
 * Carries rows of one department over to another: the only place that reads across the wall, and only for two departments
 * that agreed. The old rows stay as they are; the new ones have numbers of their own, and what they name is named anew.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CarryOver {
    private static final String NEW = "(select k.new_id from records_carried k where k.joining_id = :joining and k.old_id = %s)";
    private static final String CAME = "exists (select 1 from records_carried k where k.joining_id = :joining and k.old_id = %s%s)";
    private final ObjectProvider<CarryingRoom> rooms;
    private final JdbcClient sql;
    private final JdbcTemplate many;
    private final EntityManager entities;

    CarryOver(ObjectProvider<CarryingRoom> rooms, JdbcClient sql, JdbcTemplate many, EntityManager entities) {
        this.rooms = rooms;
        this.sql = sql;
        this.many = many;
        this.entities = entities;
    }

    /** What would go over, by sort. */
    public List<CarriedCount> count(Joining joining) {
        Map<String, Long> counts = new LinkedHashMap<>();
        all().filter(c -> !c.label.isEmpty())
                .forEach(c -> counts.merge(c.label, number(joining, c, c.which), Long::sum));
        return counts.entrySet().stream().map(e -> new CarriedCount(e.getKey(), e.getValue())).toList();
    }

    /** @throws BusinessRule where a room has rows that cannot go over as they are */
    public void check(Joining joining) {
        all().filter(c -> !c.objects.isEmpty() && number(joining, c, c.objects) > 0).findFirst().ifPresent(c -> {
            throw BusinessRule.broken(c.objection);
        });
    }

    /**
     * Carries everything over.
     *
     * @param by   who accepted it, for the history of each row
     * @param done is told after each table how much of the whole is done
     */
    public void carry(Joining joining, String by, Consumer<Double> done) {
        entities.flush();
        List<Carried> tables = all().toList();
        tables.forEach(c -> number(joining, c));
        for (int i = 0; i < tables.size(); i++) {
            copy(joining, tables.get(i), by);
            done.accept((i + 1.0) / (tables.size() + 1));
        }
        Map<Long, Long> numbers = new HashMap<>();
        params(joining, sql.sql("select old_id, new_id from records_carried where joining_id = :joining"))
                .query(row -> {
                    numbers.put(row.getLong(1), row.getLong(2));
                });
        tables.forEach(c -> name(joining, c, numbers));
        entities.clear();
        Kept.everythingChanged();
        rooms.orderedStream().forEach(room -> {
            room.arrived(joining);
            entities.flush();
        });
    }

    /** Old number → new number of the rows of a table that were copied. */
    public Map<Long, Long> copied(Joining joining, String table) {
        Map<Long, Long> numbers = new LinkedHashMap<>();
        params(joining, sql.sql("select old_id, new_id from records_carried where joining_id = :joining"
                + " and source = '" + table + "' and copied order by old_id")).query(row -> {
                    numbers.put(row.getLong(1), row.getLong(2));
                });
        return numbers;
    }

    private Stream<Carried> all() {
        return rooms.orderedStream().flatMap(room -> room.carried().stream());
    }

    private long number(Joining joining, Carried c, String condition) {
        return params(joining, sql.sql("select count(*) from " + c.source + " o where o.department_id = :from and ("
                + condition + ")")).query(Long.class).single();
    }

    /** Gives every row that goes over its new number, so that rows may name each other. */
    private void number(Joining joining, Carried c) {
        String head = "insert into records_carried (joining_id, department_id, source, old_id, new_id, copied) ";
        if (!c.same.isEmpty()) {
            run(joining, head + "select :joining, :to, '" + c.source + "', o.id, min(a.id), false from " + c.source
                    + " o join " + c.source + " a on a.department_id = :to and (" + c.same
                    + ") where o.department_id = :from and (" + c.which + ") group by o.id");
        }
        String came = Stream.concat(c.needed.values().stream().map(e -> CAME.formatted(e, "")),
                c.owners.stream().map(o -> CAME.formatted("o." + o, " and k.copied")))
                .map(condition -> " and " + condition).collect(Collectors.joining());
        run(joining, head + "select :joining, :to, '" + c.source + "', o.id, nextval(record_seq), true from " + c.source
                + " o where o.department_id = :from and (" + c.which + ")" + came + " and not "
                + CAME.formatted("o.id", "") + " order by o.id");
    }

    private void copy(Joining joining, Carried c, String by) {
        List<String> columns = c.source.equals(c.target)
                ? sql.sql("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = ? and extra not like '%INVISIBLE%' and is_generated = 'NEVER'"
                        + " order by ordinal_position").param(c.target)
                        .query((row, number) -> row.getString(1)).list()
                : Stream.of(List.of("id", "department_id", "version", "changed_by"), c.values.keySet(),
                        c.needed.keySet(), c.linked.keySet()).flatMap(Collection::stream).toList();
        String selected = columns.stream().map(column -> value(c, column)).collect(Collectors.joining(", "));
        params(joining, sql.sql("insert into " + c.target + " ("
                + columns.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", ")) + ") select " + selected
                + " from " + c.source + " o join records_carried m on m.joining_id = :joining and m.source = '"
                + c.source + "' and m.copied and m.old_id = o.id where o.department_id = :from order by o.id"))
                .param("by", by).update();
        c.later.forEach(column -> run(joining, "update " + c.target + " t join records_carried m on m.joining_id"
                + " = :joining and m.source = '" + c.source + "' and m.copied and m.new_id = t.id join " + c.source
                + " o on o.id = m.old_id join records_carried k on k.joining_id = :joining and k.old_id = o." + column
                + " set t." + column + " = k.new_id where t.department_id = :to and o.department_id = :from"));
    }

    private static String value(Carried c, String column) {
        return switch (column) {
            case "id" -> "m.new_id";
            case "department_id" -> ":to";
            case "version" -> "0";
            case "changed_by" -> ":by";
            default -> {
                String own = c.values.get(column);
                String named = c.needed.getOrDefault(column, c.linked.getOrDefault(column, ""));
                yield own != null
                        ? own
                        : c.later.contains(column)
                                ? "null"
                                : named.isEmpty() ? "o.`" + column + "`" : NEW.formatted(named);
            }
        };
    }

    /** Lists of numbers and sentences are read by the portal itself. */
    private void name(Joining joining, Carried c, Map<Long, Long> numbers) {
        Stream.of(c.lists, c.texts, c.keys).flatMap(Set::stream).forEach(column -> {
            List<Object[]> changed = new ArrayList<>();
            params(joining, sql.sql("select t.id, t." + column + " from " + c.target + " t join records_carried m on"
                    + " m.joining_id = :joining and m.source = '" + c.source + "' and m.copied and m.new_id = t.id"
                    + " where t.department_id = :to and t." + column + " <> ''")).query(row -> {
                        String before = row.getString(2);
                        String after = c.lists.contains(column)
                                ? NumberedAnew.list(before, numbers)
                                : c.keys.contains(column)
                                        ? NumberedAnew.key(before, numbers)
                                        : NumberedAnew.sentence(before, numbers);
                        if (!after.equals(before)) {
                            changed.add(new Object[]{after, row.getLong(1), joining.to()});
                        }
                    });
            if (!changed.isEmpty()) {
                many.batchUpdate("update " + c.target + " set " + column + " = ? where id = ? and department_id = ?",
                        changed);
            }
        });
    }

    private void run(Joining joining, String statement) {
        params(joining, sql.sql(statement)).update();
    }

    private static JdbcClient.StatementSpec params(Joining j, JdbcClient.StatementSpec statement) {
        return statement.param("joining", j.id()).param("from", j.from()).param("to", j.to()).param("day", j.day())
                .param("code", j.code()).param("name", j.name());
    }
}
