package vn.khcn.portal.registers.definition;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a field holds, and so which of the table's columns can store it: the slot's letter. */
public enum FieldType {
    /** One line of text. */
    LINE('s', String.class),
    /** Text of several lines. */
    TEXT('l', String.class), NUMBER('n', BigDecimal.class),
    /** Đồng. */
    MONEY('n', BigDecimal.class), DAY('d', LocalDate.class),
    /** One of the register's own choices, stored by its code. */
    CHOICE('s', String.class),
    /** Another thing of the portal by its number: master data, a document, a record of another register. */
    REFERENCE('r', Long.class);

    private final char slot;
    private final Class<?> stored;

    FieldType(char slot, Class<?> stored) {
        this.slot = slot;
        this.stored = stored;
    }

    boolean fits(String wanted) {
        return wanted.charAt(0) == slot;
    }

    /** The class of the stored value. */
    public Class<?> stored() {
        return stored;
    }
}
