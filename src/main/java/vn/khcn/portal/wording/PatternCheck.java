package vn.khcn.portal.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.CountedIndicators;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.registers.CountedRowService;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** A pattern that names what does not exist, or cannot be read, is refused at the field where it says so. */
@Component
class PatternCheck {
    private static final int NAME = 200;
    private static final int TEXT = 4000;
    private final RegisterDirectory registers;
    private final CountedRowService rows;
    private final CountedIndicators indicators;
    private final Figures figures;

    PatternCheck(RegisterDirectory registers, CountedRowService rows, CountedIndicators indicators, Figures figures) {
        this.registers = registers;
        this.rows = rows;
        this.indicators = indicators;
        this.figures = figures;
    }

    /** @throws BusinessRule at the first field that does not fit */
    void check(LinePattern pattern, FigureContext context) {
        if (!pattern.code().matches("[a-z][A-Za-z0-9.-]{1,79}")) {
            throw BusinessRule.at("code", "wording.rule.code");
        }
        if (pattern.name().isEmpty() || pattern.name().length() > NAME) {
            throw BusinessRule.at("name", "wording.rule.name", NAME);
        }
        if (pattern.topic().isEmpty()) {
            throw BusinessRule.at("topic", "wording.rule.topic");
        }
        if (CleanText.line(pattern.text()).isEmpty() || pattern.text().length() > TEXT) {
            throw BusinessRule.at("text", "wording.rule.text", TEXT);
        }
        RegisterDefinition register = pattern.register().isEmpty()
                ? null
                : registers.find(pattern.register())
                        .orElseThrow(() -> BusinessRule.at("register", "wording.rule.register", pattern.register()));
        Measure told = pattern.of().isEmpty() || register == null
                ? null
                : register.measure(pattern.of()).filter(m -> m.kind() != Measure.Kind.SHARE)
                        .orElseThrow(() -> BusinessRule.at("of", "wording.rule.measure", pattern.of()));
        boolean each = pattern.form() == LinePattern.Form.EACH;
        if (each && told == null) {
            throw BusinessRule.at("of", "wording.rule.eachOf");
        }
        if (register != null) {
            for (String key : pattern.where().keySet()) {
                if (!Set.of("state", "by", "place", "unit").contains(key) && field(register, told, key).isEmpty()) {
                    throw BusinessRule.at("where", "wording.rule.where", key);
                }
            }
        }
        names("text", pattern.text(), pattern, each ? told : null, context);
        names("note", pattern.note(), pattern, each ? told : null, context);
        names("nothing", pattern.nothing(), pattern, null, context);
        names("item", pattern.item(), pattern, told, context);
        boolean listed = named(pattern.text()) || named(pattern.note());
        if (listed && (told == null || pattern.item().isEmpty())) {
            throw BusinessRule.at("item", "wording.rule.item");
        }
        // The list tells each record once: a sum beside it would announce another number.
        if (listed && told != null && told.kind() != Measure.Kind.COUNT && !told.kind().balances()) {
            throw BusinessRule.at("of", "wording.rule.listOf");
        }
    }

    private static boolean named(String text) {
        return PatternText.read("text", text).named().anyMatch(n -> n.name().equals("items"));
    }

    private void names(String field, String text, LinePattern pattern, @org.jspecify.annotations.Nullable Measure told,
            FigureContext context) {
        List<PatternText.Named> all = PatternText.read(field, text).named().toList();
        if (all.isEmpty()) {
            return;
        }
        Figuring figuring = new Figuring(registers, indicators.byFigure());
        Figures.Session session = figures.open(context);
        all.forEach(named -> {
            boolean items = named.name().equals("items") && !field.equals("item");
            boolean value = told != null && named.register().isEmpty()
                    && (RowWords.EVERY.contains(named.name()) || registers.find(pattern.register())
                            .flatMap(r -> field(r, told, named.name())).isPresent());
            if (items || value) {
                return;
            }
            if (named.kind() != PatternText.Kind.FIGURE) {
                Measure measure = figuring.measure(pattern, named).map(Figuring.Measured::measure)
                        .orElseThrow(() -> unknown(field, named));
                if ((named.kind() == PatternText.Kind.PLACES ? measure.place() : measure.by()) == null) {
                    throw BusinessRule.at(field, "wording.rule.noParts", named.name());
                }
                return;
            }
            FigureKey key = figuring.key(pattern, named).orElseThrow(() -> unknown(field, named));
            // A percent without a plan has no value: that is said where it prints, not here.
            if (!key.measure().equals("percent") && !key.measure().equals("plan") && session.evaluate(key).isEmpty()) {
                throw unknown(field, named);
            }
        });
    }

    private Optional<vn.khcn.portal.registers.definition.Field> field(RegisterDefinition register,
            @org.jspecify.annotations.Nullable Measure told, String key) {
        return told == null ? register.field(key) : rows.field(register, told, key);
    }

    private static BusinessRule unknown(String field, PatternText.Named named) {
        return BusinessRule.at(field, "wording.rule.unknown", named.name());
    }
}
