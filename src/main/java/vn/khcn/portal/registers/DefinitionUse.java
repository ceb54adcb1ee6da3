package vn.khcn.portal.registers;

import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** What of a description is used by records, and so must stay. */
@Component
public class DefinitionUse {
    private final RecordQueries queries;
    private final RegisterRecords records;
    private final RegisterEvents events;

    DefinitionUse(RecordQueries queries, RegisterRecords records, RegisterEvents events) {
        this.queries = queries;
        this.records = records;
        this.events = events;
    }

    /** Records taken out count too: they can come back. */
    public boolean any(RegisterDefinition definition) {
        return records.existsByRegister(definition.code());
    }

    public boolean choice(RegisterDefinition definition, String field, String code) {
        return queries.count(definition, RecordFilter.ALL.where(field, code)) > 0;
    }

    public boolean state(RegisterDefinition definition, String code) {
        return records.existsByRegisterAndState(definition.code(), code)
                || records.existsByRegisterAndBegan(definition.code(), code);
    }

    public boolean event(RegisterDefinition definition, String kind) {
        return events.existsByRegisterAndKind(definition.code(), kind);
    }
}
