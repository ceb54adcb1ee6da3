package vn.khcn.portal.registers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogUse;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.shell.Translations;

/** Which registers point at an entry of the master data, and how often. */
@Component
class RecordUse implements CatalogUse {
    private final RegisterDirectory registers;
    private final RecordQueries queries;
    private final Translations texts;

    RecordUse(RegisterDirectory registers, RecordQueries queries, Translations texts) {
        this.registers = registers;
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(CatalogKind kind, long id) {
        String target = "catalog:" + kind;
        return registers.all().stream().flatMap(register -> register.fields().stream()
                .filter(f -> f.type() == FieldType.REFERENCE && f.target().equals(target))
                .map(f -> new Use(
                        texts.vietnamese(register.labels() + "title") + " – "
                                + texts.vietnamese(register.labels() + f.key()),
                        queries.count(register, RecordFilter.ALL.where(f.key(), Long.toString(id))),
                        RegisterNavigation.list(register.code()) + "?" + f.key() + "=" + id)))
                .filter(use -> use.count() > 0).toList();
    }
}
