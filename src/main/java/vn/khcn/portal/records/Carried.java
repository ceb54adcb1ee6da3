package vn.khcn.portal.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table of which rows go over to another department, as data: expressions are SQL over the old row {@code o} and may
 * use {@code :from}, {@code :to}, {@code :day}, {@code :code}, {@code :name}. A column that is not named is taken as it is.
 */
public final class Carried {
    final String source;
    final String target;
    final Map<String, String> values = new LinkedHashMap<>();
    final Map<String, String> needed = new LinkedHashMap<>();
    final Map<String, String> linked = new LinkedHashMap<>();
    final Set<String> later = new LinkedHashSet<>();
    final Set<String> lists = new LinkedHashSet<>();
    final Set<String> keys = new LinkedHashSet<>();
    final Set<String> texts = new LinkedHashSet<>();
    final List<String> owners = new ArrayList<>();
    String which = "true";
    String same = "";
    String label = "";
    String objection = "";
    String objects = "";

    private Carried(String source, String target) {
        this.source = source;
        this.target = target;
    }

    /** @param label translation key by which it is counted before; null where it is part of something else */
    public static Carried rows(String table, @Nullable String label) {
        return rows(table, table, label);
    }

    /** Rows that become rows of another table; every column of that one must be named. */
    public static Carried rows(String table, String become, @Nullable String label) {
        Carried carried = new Carried(table, become);
        carried.label = label == null ? "" : label;
        return carried;
    }

    /** Only these rows. */
    public Carried where(String condition) {
        which = condition;
        return this;
    }

    /** Rows of which the other department has the same already, under alias {@code a}, stand for it and are not copied. */
    public Carried sameAs(String condition) {
        same = condition;
        return this;
    }

    /** @throws BusinessRule of this key, before anything is done, where a row meets the condition */
    public Carried notIf(String rule, String condition) {
        objection = rule;
        objects = condition;
        return this;
    }

    /** A column's new value. */
    public Carried with(String column, String expression) {
        values.put(column, expression);
        return this;
    }

    /** Columns that name rows which must have come too. */
    public Carried needs(String... columns) {
        return put(needed, columns);
    }

    /** The same for a column that has another value than before. */
    public Carried needing(String column, String expression) {
        needed.put(column, expression);
        return this;
    }

    /** A column that names the row this one is part of: only parts of rows that were copied come. */
    public Carried partOf(String column) {
        owners.add(column);
        needed.put(column, "o." + column);
        return this;
    }

    /** Columns that name rows which may not have come; then they are empty. */
    public Carried links(String... columns) {
        return put(linked, columns);
    }

    /** Columns that name rows of the same table. */
    public Carried linksOwn(String... columns) {
        later.addAll(List.of(columns));
        return this;
    }

    /** Columns that keep numbers of rows, joined by commas. */
    public Carried lists(String... columns) {
        lists.addAll(List.of(columns));
        return this;
    }

    /** Columns with keys of figures, whose parameters may name rows. */
    public Carried keys(String... columns) {
        keys.addAll(List.of(columns));
        return this;
    }

    /** Columns with sentences, whose tokens name rows. */
    public Carried sentences(String... columns) {
        texts.addAll(List.of(columns));
        return this;
    }

    private static Map<String, String> own(String... columns) {
        Map<String, String> own = new LinkedHashMap<>();
        for (String column : columns) {
            own.put(column, "o." + column);
        }
        return own;
    }

    private Carried put(Map<String, String> into, String... columns) {
        into.putAll(own(columns));
        return this;
    }
}
