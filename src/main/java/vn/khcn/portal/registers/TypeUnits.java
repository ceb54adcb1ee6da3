package vn.khcn.portal.registers;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.References;

/**
 * The unit of measure of a type: a number that is added up by types of instruments is of one type "28 quả", of another
 * "12 cột", of all together what the measure says.
 */
@Component
public class TypeUnits {
    private final References references;

    TypeUnits(References references) {
        this.references = references;
    }

    /** The unit of a figure narrowed to one type; empty where the measure's own unit says it. */
    public String of(RegisterDefinition register, Measure measure, Map<String, String> where) {
        Field type = type(register, measure);
        String one = type == null ? "" : where.getOrDefault(type.key(), "");
        return type == null || !one.matches("\\d{1,18}") ? "" : unit(type, Long.parseLong(one));
    }

    /** The unit of a number of one record; empty where it is not counted by type. */
    public String of(RegisterDefinition register, Field number, RecordValues values) {
        return register.measures().stream().filter(m -> m.of().equals(number.key()))
                .flatMap(m -> Stream.ofNullable(type(register, m))).findFirst()
                .map(type -> {
                    Long one = values.reference(type.key());
                    return one == null ? "" : unit(type, one);
                }).orElse("");
    }

    private String unit(Field type, long one) {
        return references.units(type.target(), List.of(one)).getOrDefault(one, "");
    }

    private static @Nullable Field type(RegisterDefinition register, Measure measure) {
        return measure.kind() != Measure.Kind.SUM || measure.by() == null
                || register.field(measure.of()).filter(f -> f.type() == FieldType.NUMBER).isEmpty()
                        ? null
                        : register.field(measure.by()).filter(f -> f.type() == FieldType.REFERENCE).orElse(null);
    }
}
