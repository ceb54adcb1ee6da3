package vn.khcn.portal.home;

import java.math.BigDecimal;
import java.util.List;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.FigureResult;

/** The year's money by source: what was allocated and what was paid of it, both with their records. */
public record Budget(int year, List<Source> sources) {
    /** The register of what was paid. */
    public static final String DISBURSEMENTS = "office.disbursements";
    public Budget {
        sources = List.copyOf(sources);
    }

    /** @param code the source as the registers call it */
    public record Source(String code, FigureResult allocated, FigureResult paid) {
        public FigureValue percent() {
            return share(paid.value().number(), allocated.value().number());
        }
    }

    public BigDecimal allocated() {
        return sources.stream().map(s -> s.allocated().value().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal paid() {
        return sources.stream().map(s -> s.paid().value().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Paid of what was allocated, in percent; nothing allocated counts as nothing paid. */
    public FigureValue percent() {
        return share(paid(), allocated());
    }

    private static FigureValue share(BigDecimal paid, BigDecimal allocated) {
        return allocated.signum() == 0
                ? new FigureValue(BigDecimal.ZERO, "%", 1)
                : FigureValue.percent(paid, allocated, 1);
    }

    /** Money as leaders read it. */
    public static String millions(BigDecimal amount) {
        return new FigureValue(amount.movePointLeft(6), "", 0).grouped();
    }
}
