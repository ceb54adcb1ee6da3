package vn.khcn.portal.registers.definition;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a register or of an event.
 *
 * @param key      names it in values, translations and line patterns
 * @param slot     the column that stores it: never change it once records exist
 * @param choices  codes, for a choice
 * @param target   for a reference: {@code catalog:PARTY}, {@code document}, {@code record:quality.surveys}
 * @param decimals digits a number keeps
 * @param initial  value a new record starts with
 */
public record Field(String key, String slot, FieldType type, Set<Trait> traits, List<String> choices, String target,
        int decimals, @Nullable Object initial) {
    /** What a field is good for beyond holding a value. */
    public enum Trait {
        REQUIRED, SHOWN, FILTER, UNIQUE, UNIQUE_IN_YEAR, AHEAD
    }

    public Field {
        traits = Set.copyOf(traits);
        choices = List.copyOf(choices);
        if (!key.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("Not a field's key: " + key);
        }
        if (!slot.matches("[slndr]\\d\\d") || !type.fits(slot)) {
            throw new IllegalArgumentException("Field " + key + " of type " + type + " does not fit slot " + slot);
        }
    }

    private static Field of(String slot, String key, FieldType type) {
        return new Field(key, slot, type, EnumSet.noneOf(Trait.class), List.of(), "", 0, null);
    }

    /** One line, at most 300 letters. */
    public static Field line(String slot, String key) {
        return of(slot, key, FieldType.LINE);
    }

    public static Field text(String slot, String key) {
        return of(slot, key, FieldType.TEXT);
    }

    public static Field number(String slot, String key) {
        return of(slot, key, FieldType.NUMBER);
    }

    /** Đồng. */
    public static Field money(String slot, String key) {
        return of(slot, key, FieldType.MONEY);
    }

    public static Field day(String slot, String key) {
        return of(slot, key, FieldType.DAY);
    }

    /** @param choices codes; their words stand in the translations as {@code choice.<key>.<code>} */
    public static Field choice(String slot, String key, String... choices) {
        Field field = of(slot, key, FieldType.CHOICE);
        return new Field(key, slot, field.type, field.traits, List.of(choices), "", 0, null);
    }

    /** A choice among the constants of an enum. */
    public static <E extends Enum<E>> Field choice(String slot, String key, Class<E> type) {
        return choice(slot, key, Stream.of(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    /** Master data of a kind: {@code PARTY}, {@code PLACE}, {@code INSTRUMENT} … */
    public static Field catalog(String slot, String key, String kind) {
        return reference(slot, key, "catalog:" + kind);
    }

    /** An outbound or inbound document. */
    public static Field document(String slot, String key) {
        return reference(slot, key, "document");
    }

    /** A record of another register. */
    public static Field record(String slot, String key, String register) {
        return reference(slot, key, "record:" + register);
    }

    /** Anything a reference source knows. */
    public static Field reference(String slot, String key, String target) {
        return new Field(key, slot, FieldType.REFERENCE, Set.of(), List.of(), target, 0, null);
    }

    public Field required() {
        return with(Trait.REQUIRED);
    }

    /** A column of the list from the start. */
    public Field shown() {
        return with(Trait.SHOWN);
    }

    /** A field of the filter bar. */
    public Field filter() {
        return with(Trait.FILTER);
    }

    /** No two records of the register have the same value. */
    public Field unique() {
        return with(Trait.UNIQUE);
    }

    /** No two records of a year (of the main date) have the same value. */
    public Field uniqueInYear() {
        return with(Trait.UNIQUE_IN_YEAR);
    }

    /** A day that may be planned: as the main day it may lie ahead. */
    public Field ahead() {
        return with(Trait.AHEAD);
    }

    public Field decimals(int digits) {
        return new Field(key, slot, type, traits, choices, target, digits, initial);
    }

    public Field initially(Object value) {
        Object start = value instanceof Number number ? new BigDecimal(number.toString()) : value;
        if (!type.stored().isInstance(start)) {
            throw new IllegalArgumentException("Field " + key + " of type " + type + " cannot start with " + value);
        }
        return new Field(key, slot, type, traits, choices, target, decimals, start);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    private Field with(Trait trait) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Field(key, slot, type, more, choices, target, decimals, initial);
    }
}
