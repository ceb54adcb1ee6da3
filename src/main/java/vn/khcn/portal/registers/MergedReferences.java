package vn.khcn.portal.registers;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.catalog.CatalogMerged;
import vn.khcn.portal.registers.counting.CountedRecord;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** After two entries of the master data became one, records that pointed at the one point at the other. */
@Component
class MergedReferences {
    private final RegisterDirectory registers;
    private final RecordQueries queries;
    private final RecordDesk desk;

    MergedReferences(RegisterDirectory registers, RecordQueries queries, RecordDesk desk) {
        this.registers = registers;
        this.queries = queries;
        this.desk = desk;
    }

    @ApplicationModuleListener
    void follow(CatalogMerged merged) {
        String target = "catalog:" + merged.kind();
        for (RegisterDefinition register : registers.all()) {
            List<Field> pointing = register.fields().stream()
                    .filter(f -> f.type() == FieldType.REFERENCE && f.target().equals(target)).toList();
            for (Field field : pointing) {
                queries.pointing(register, field, merged.from()).forEach(record -> {
                    CountedRecord before = desk.counted(register, record);
                    desk.fill(register, record, record.values(register.fields()).with(field.key(), merged.into()));
                    desk.store(register, record, before);
                });
            }
        }
    }
}
