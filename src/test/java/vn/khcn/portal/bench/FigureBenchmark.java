package vn.khcn.portal.bench;

import java.math.BigDecimal;
import java.util.Map;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.registers.MeasureService;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** A figure of nine months over 2,4 million records, with its breakdowns. */
final class FigureBenchmark {
    static final int FACTS = 2_400_000;
    private static final int LIMIT = 50;
    private static final DateRange NINE_MONTHS = new DateRange(ManyRecords.FIRST, ManyRecords.LAST);
    private final BenchPortal portal;

    FigureBenchmark(BenchPortal portal) {
        this.portal = portal;
    }

    void run() throws Exception {
        new ManyRecords(portal).verifications(FACTS);
        MeasureService measures = portal.bean(MeasureService.class);
        RegisterDefinition register = portal.bean(RegisterDirectory.class).get(ManyRecords.VERIFICATIONS);
        Measure measure = register.measure("verified").orElseThrow();
        Timing.warm("nine months over 2,4 million facts: figure", LIMIT,
                () -> portal.here(() -> measures.total(register, measure, NINE_MONTHS, Map.of(), 0)));
        Timing.warm("nine months over 2,4 million facts: by instrument", LIMIT,
                () -> portal.here(() -> measures.byCategory(register, measure, NINE_MONTHS)));
        Timing.warm("nine months over 2,4 million facts: by place", LIMIT,
                () -> portal.here(() -> measures.byPlace(register, measure, NINE_MONTHS)));
        BigDecimal kept = portal.here(() -> measures.total(register, measure, NINE_MONTHS, Map.of(), 0));
        BigDecimal anew = portal.database().queryForObject(
                "select sum(n01) from registers_records where department_id = ? and register = ?", BigDecimal.class,
                portal.department(), ManyRecords.VERIFICATIONS);
        if (anew == null || kept.compareTo(anew) != 0) {
            throw new IllegalStateException("The daily counts say " + kept + ", the records " + anew);
        }
    }
}
