package vn.khcn.portal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.forms.CollectService;
import vn.khcn.portal.forms.FilledForm;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.RoundSummary;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.notices.NoticeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that two real reports print in the areas' sections come out of the demo's records by counting. */
class ReportFiguresTest {
    private static final LocalDate LICENCE_ENDS = LocalDate.of(2023, 12, 1);

    @Test
    void everyFigureOfTheReportsIsCounted() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (ToldDemo demo = ToldDemo.upTo(ToldDemo.OPENING, "figures")) {
            for (String[] row : rows()) {
                String printed = demo.in(row[0], () -> {
                    Figures.Session figures = demo.bean(Figures.class).open(
                            FigureContext.atCutOff(Period.parse(row[1]), PeriodCalendar.ADMINISTRATIVE));
                    return figures.evaluate(FigureKey.parse(row[2])).map(f -> f.value().printedWithUnit())
                            .orElse("no value");
                });
                if (!printed.equals(row[3])) {
                    wrong.add(row[0] + " " + row[2] + ": " + printed + " instead of " + row[3]);
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(demo.in("backan", () -> numberForm(demo)))
                    .as("Biểu số 21: counted by the records, entered by the units, added up")
                    .contains("phat-song|48|33|68,75", "bich-nam|15.000|10.000|66,67", "tu-van|12|9|75",
                            "y-kien||15|", "kinh-phi|11.450|7.095,5|61,97");
            demo.moveTo(LICENCE_ENDS.minusDays(45));
            assertThat(demo.as("chuyenvien.qlcn", () -> demo.bean(NoticeService.class).latest(20)))
                    .as("45 days before a radiation licence ends its keeper is told")
                    .anySatisfy(notice -> assertThat(notice.arguments()).contains("01/12/2023", "45"));
        }
    }

    private static List<String> numberForm(ToldDemo demo) {
        long round = demo.bean(RoundService.class).list(true).stream().filter(RoundSummary::regular).findFirst()
                .orElseThrow().id();
        FilledForm form = demo.bean(CollectService.class).soFar(round);
        return form.lines().stream().filter(line -> !line.group())
                .map(line -> line.row().key() + "|" + line.cells().get(3).text() + "|" + line.cells().get(4).text()
                        + "|" + line.cells().get(5).text())
                .toList();
    }

    private static List<String[]> rows() throws IOException {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReportFiguresTest.class.getResourceAsStream("/demo/report-figures.csv")),
                StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\|"))
                    .toList();
        }
    }
}
