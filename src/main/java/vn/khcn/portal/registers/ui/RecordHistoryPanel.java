package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.component.Joinery;

/** Who changed what in a record, slots named by the fields they hold. */
@org.springframework.stereotype.Component
class RecordHistoryPanel {
    private static final Map<String, String> OWN = Map.of("state", "registers.field.state", "unit_id",
            "registers.field.unit", "removal", "registers.field.removal");
    private final References references;
    private final RegisterDrawing drawing;
    private final Joinery joinery;

    RecordHistoryPanel(References references, RegisterDrawing drawing, Joinery joinery) {
        this.references = references;
        this.drawing = drawing;
        this.joinery = joinery;
    }

    Component panel(RegisterDefinition register, long id) {
        return joinery.history(joinery.versions("registers_records", id),
                column -> field(register, column).map(f -> register.labels() + f.key())
                        .orElse(OWN.getOrDefault(column, "")),
                (column, value) -> words(register, column, value));
    }

    private String words(RegisterDefinition register, String column, String value) {
        return switch (column) {
            case "state" -> RegisterDrawing.text(register, "state." + value);
            case "unit_id" -> drawing.units().getOrDefault(Long.valueOf(value), value);
            default -> field(register, column).map(f -> words(register, f, value)).orElse(value);
        };
    }

    private String words(RegisterDefinition register, Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> I18NProvider.translate(register.labels() + "choice." + field.key() + "." + value);
            case NUMBER, MONEY -> new FigureValue(new BigDecimal(value), "", 4).grouped();
            case REFERENCE -> {
                long id = Long.parseLong(value);
                yield references.names(field.target(), List.of(id)).getOrDefault(id, "#" + id);
            }
            case LINE, TEXT, DAY -> value;
        };
    }

    private static Optional<Field> field(RegisterDefinition register, String column) {
        return register.fields().stream().filter(f -> f.slot().equals(column)).findFirst();
    }
}
