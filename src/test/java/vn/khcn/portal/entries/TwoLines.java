package vn.khcn.portal.entries;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;

/** A register that reports two lines, and only where it is asked for its kind. */
@Component
class TwoLines implements LineSource {
    @Override
    public String code() {
        return "test.two";
    }

    @Override
    public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
        return !"A".equals(parameters.get("kind"))
                ? List.of()
                : List.of(line(1, "Cấp giấy phép cho cơ sở một"), line(2, "Cấp giấy phép cho cơ sở hai"));
    }

    private static ReportLine line(int number, String text) {
        return new ReportLine("licence:" + number, number, text, List.of("Chú thích " + number),
                List.of(new RecordRef("licence", number, "Giấy phép " + number, Map.of())));
    }
}
