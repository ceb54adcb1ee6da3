package vn.khcn.portal.registers.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khcn.portal.catalog.CatalogForm;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Values for the fields of any register, made from their descriptions; the same number gives the same values. */
final class SampleValues {
    static final LocalDate DAY = LocalDate.of(2023, 10, 1);
    private final RegisterService service;
    private final RegisterDirectory registers;
    private final CatalogService catalog;
    private final InboundService documents;
    private final Map<String, Long> things = new HashMap<>();

    SampleValues(RegisterService service, RegisterDirectory registers, CatalogService catalog,
            InboundService documents) {
        this.service = service;
        this.registers = registers;
        this.catalog = catalog;
        this.documents = documents;
    }

    RecordValues record(RegisterDefinition register, int n) {
        RecordValues values = of(register.fields(), n);
        for (RegisterDefinition.Sum sum : register.sums()) {
            RecordValues parts = values;
            values = values.with(sum.total(), sum.parts().stream().map(parts::number).filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return values;
    }

    RecordValues of(List<Field> fields, int n) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(f -> values.put(f.key(), value(f, n)));
        return new RecordValues(values);
    }

    private Object value(Field field, int n) {
        return switch (field.type()) {
            case LINE -> field.key() + " thứ " + n;
            case TEXT -> "Nội dung " + field.key() + "\ndòng " + n;
            case NUMBER -> BigDecimal.valueOf(n * 10L + 1, Math.min(1, field.decimals()));
            case MONEY -> BigDecimal.valueOf(n * 1_000_000L);
            case DAY -> DAY.plusDays(n % 12);
            case CHOICE -> field.choices().get(n % field.choices().size());
            case REFERENCE -> thing(field.target(), n % 2);
        };
    }

    private long thing(String target, int n) {
        Long known = things.get(target + n);
        if (known != null) {
            return known;
        }
        String which = target.substring(target.indexOf(':') + 1);
        long made = switch (target.split(":", 2)[0]) {
            case "catalog" -> catalog.add(CatalogKind.valueOf(which),
                    CatalogForm.named(which + " mẫu " + n), Set.of(CatalogService.NEAR)).id();
            case "record" -> service.create(which,
                    new RecordForm(record(registers.get(which), 90 + n), null, null, Set.of()));
            case "document" -> documents.register(new InboundForm("Sở Mẫu", "", "CV", (7 + n) + "/SM", DAY, DAY,
                    "văn bản mẫu " + n)).id();
            default -> throw new AssertionError("no sample for " + target);
        };
        things.put(target + n, made);
        return made;
    }
}
