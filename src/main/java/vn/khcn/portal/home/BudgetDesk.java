package vn.khcn.portal.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Reads the budget year from the office's two registers of money. */
@Component
class BudgetDesk {
    private static final String ALLOCATIONS = "office.allocations";
    private final RegisterDirectory registers;
    private final Figures figures;

    BudgetDesk(RegisterDirectory registers, Figures figures) {
        this.registers = registers;
        this.figures = figures;
    }

    /** Sources that nothing was allocated to or paid from are left out. */
    Budget of(int year, FigureContext context) {
        Figures.Session session = figures.open(context);
        List<String> codes = registers.find(ALLOCATIONS).flatMap((RegisterDefinition r) -> r.field("source"))
                .map(Field::choices).orElse(List.of());
        return new Budget(year, codes.stream().flatMap(code -> source(session, code, year)).toList());
    }

    private static Stream<Budget.Source> source(Figures.Session session, String code, int year) {
        Optional<FigureResult> allocated = session.evaluate(key("allocated", ALLOCATIONS, code, year));
        Optional<FigureResult> paid = session.evaluate(key("paid", Budget.DISBURSEMENTS, code, year));
        return allocated.isEmpty() || paid.isEmpty()
                || allocated.get().value().number().signum() == 0 && paid.get().value().number().signum() == 0
                        ? Stream.empty()
                        : Stream.of(new Budget.Source(code, allocated.get(), paid.get()));
    }

    private static FigureKey key(String measure, String register, String source, int year) {
        return FigureKey.parse(
                "reg." + measure + "?by=" + source + "&forYear=" + year + "&over=ever&register=" + register);
    }
}
