package vn.khcn.portal.registers.definition;

import java.util.List;

/**
 * A day of a record that must not come unnoticed: a licence that ends.
 *
 * @param field      day field of the record
 * @param daysBefore how long before it those who keep the record are told
 * @param states     states in which it matters; empty means any
 */
public record Reminder(String field, int daysBefore, List<String> states) {
    public Reminder {
        states = List.copyOf(states);
    }
}
