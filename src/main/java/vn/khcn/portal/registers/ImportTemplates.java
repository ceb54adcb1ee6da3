package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.TemplateSheet;

/** The Excel template of a register. */
@Component
public class ImportTemplates {
    private static final int OFFERED = 500;
    private final References references;
    private final Translations texts;

    ImportTemplates(References references, Translations texts) {
        this.references = references;
        this.texts = texts;
    }

    /** Headings, a row of hints, drop-downs for choices and for the master data there are. */
    public byte[] template(RegisterDefinition register) {
        List<TemplateSheet.Column> columns = new ArrayList<>();
        ImportColumns.template(register).forEach(f -> columns.add(column(register, f)));
        if (!register.life().trivial()) {
            columns.add(new TemplateSheet.Column(texts.vietnamese("registers.field.state"), false,
                    texts.vietnamese("shell.intake.hint.state"), register.life().states().stream()
                            .map(s -> texts.vietnamese(register.labels() + "state." + s.code())).toList(),
                    true, "@"));
        }
        return TemplateSheet.write(texts.vietnamese(register.labels() + "title"),
                texts.vietnamese("shell.intake.lists"), columns);
    }

    private TemplateSheet.Column column(RegisterDefinition register, Field field) {
        boolean required = field.is(Field.Trait.REQUIRED);
        String hint = texts.vietnamese("shell.intake.hint." + field.type())
                + (required ? " " + texts.vietnamese("shell.intake.hint.required") : "")
                + (unique(field) ? " " + texts.vietnamese("shell.intake.hint.unique") : "");
        List<String> choices = switch (field.type()) {
            case CHOICE -> field.choices().stream()
                    .map(c -> texts.vietnamese(register.labels() + "choice." + field.key() + "." + c)).toList();
            case REFERENCE -> references.offered(field.target(), "", OFFERED).stream().map(ReferenceOption::name)
                    .toList();
            default -> List.of();
        };
        String format = switch (field.type()) {
            case DAY -> "dd/mm/yyyy";
            case NUMBER, MONEY -> "General";
            default -> "@";
        };
        return new TemplateSheet.Column(texts.vietnamese(register.labels() + field.key()), required, hint, choices,
                field.type() == vn.khcn.portal.registers.definition.FieldType.CHOICE, format);
    }

    /** What tells the rows of a table apart. */
    public static boolean unique(Field field) {
        return field.is(Field.Trait.UNIQUE) || field.is(Field.Trait.UNIQUE_IN_YEAR);
    }
}
