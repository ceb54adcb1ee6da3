package vn.khcn.portal.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;

/**
 * The indicators that a report estimates, and those that the report before estimated with what they came to; columns that
 * would be empty are left out.
 */
@Component
class EstimateTable implements TableSource {
    private final EstimateService estimates;

    EstimateTable(EstimateService estimates) {
        this.estimates = estimates;
    }

    @Override
    public String code() {
        return "indicators.estimates";
    }

    @Override
    public ReportTable table(Map<String, String> parameters, FigureContext context) {
        String before = context.period().previous().label();
        List<EstimateLine> lines = estimates.lines(context).stream()
                .filter(line -> line.estimate() != null || line.before() != null).toList();
        boolean now = lines.stream().anyMatch(line -> line.estimate() != null);
        boolean earlier = lines.stream().anyMatch(line -> line.before() != null);
        List<ReportTable.Column> columns = new ArrayList<>(List.of(column("TT", 5),
                new ReportTable.Column("Chỉ tiêu", 28, false), column("Đơn vị tính", 9),
                column("Kế hoạch năm " + context.period().year(), 10),
                column("Thực hiện đến " + DocumentReference.day(context.range().to()), 11)));
        if (now) {
            columns.add(column("Ước " + context.period().label(), 10));
        }
        if (earlier) {
            columns.addAll(List.of(column("Ước " + before, 9), column("Thực hiện " + before, 9),
                    column("Chênh lệch", 9)));
        }
        List<ReportTable.Row> rows = new ArrayList<>();
        for (EstimateLine line : lines) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(rows.size() + 1),
                    Sentence.escape(line.definition().name()), Sentence.escape(line.definition().unitOfMeasure()),
                    shown(line.plan()), shown(line.soFar())));
            if (now) {
                cells.add(shown(line.estimate()));
            }
            if (earlier) {
                cells.addAll(List.of(shown(line.before()), shown(line.beforeActually()), shown(line.difference())));
            }
            rows.add(new ReportTable.Row(false, cells,
                    new RecordRef("indicator", line.indicator(), line.definition().name(), Map.of())));
        }
        return new ReportTable(columns, rows);
    }

    private static ReportTable.Column column(String title, int weight) {
        return new ReportTable.Column(title, weight, true);
    }

    private static String shown(@Nullable FigureValue value) {
        return value == null ? "" : value.grouped();
    }
}
