package vn.khcn.portal.registers.defined;

import java.util.List;
import java.util.Set;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.LifeState;

/**
 * A register as a department describes it. The first day field dates its records; the first state begins; no states
 * means that records only are.
 *
 * @param title of the list
 * @param one   what a record is called
 */
public record DefinedForm(Words title, Words one, List<OwnField> fields, List<OwnState> states,
        List<OwnEvent> events, List<OwnMeasure> measures) {
    public DefinedForm {
        fields = List.copyOf(fields);
        states = List.copyOf(states);
        events = List.copyOf(events);
        measures = List.copyOf(measures);
    }

    /** What a field is good for. */
    public enum Use {
        REQUIRED, SHOWN, FILTER, UNIQUE,
        /** Part of a record's name. */
        NAMED
    }

    /**
     * A field.
     *
     * @param key     names it for ever, see {@link OwnKeys}
     * @param slot    given when it is first stored
     * @param target  for a reference: {@code catalog:PARTY}
     */
    public record OwnField(String key, String slot, FieldType type, Words label, Set<Use> uses, int decimals,
            String target, List<OwnChoice> choices) {
        public OwnField {
            uses = Set.copyOf(uses);
            choices = List.copyOf(choices);
        }

        public boolean is(Use use) {
            return uses.contains(use);
        }

        OwnField in(String given) {
            return new OwnField(key, given, type, label, uses, decimals, target, choices);
        }
    }

    /** A choice of a field. */
    public record OwnChoice(String code, Words label) {}

    /** A state and what may follow it. */
    public record OwnState(String code, Words label, LifeState.Look look, List<String> next) {
        public OwnState {
            next = List.copyOf(next);
        }
    }

    /**
     * Something that happens.
     *
     * @param leadsTo  the state it leads to; empty where it leaves the state alone
     * @param document refused without the document that decides
     * @param amount   carries money
     */
    public record OwnEvent(String code, Words label, String leadsTo, boolean document, boolean amount) {}

    /**
     * What can be counted.
     *
     * @param event kind of event it counts; empty counts records
     * @param sum   number field it adds up; empty counts
     * @param by    field it is broken down by; empty for none
     */
    public record OwnMeasure(String code, Words label, Words unit, String event, String sum, String by) {}
}
