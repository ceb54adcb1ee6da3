package vn.khcn.portal.reporting.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.reporting.rollup.MergedLine.Kind;
import vn.khcn.portal.reporting.rollup.MergedLine.LeftOut;
import vn.khcn.portal.reporting.rollup.MergedLine.Why;

import static org.assertj.core.api.Assertions.assertThat;

/** The months' lines of one topic become those of the longer report. */
class RollUpTest {
    private static final String STATE = "{#research.tasks:7|Dự án cam} ";
    private long entries;

    @Test
    void equalLinesPrintOnceWhateverTheirSignsAndCapitals() {
        List<MonthLine> lines = List.of(line(8, 1, "Thử nghiệm {ind.period?code=TN.MAU|unit}."),
                line(9, 1, "thử nghiệm {ind.period?code=TN.MAU}"), line(9, 1, "Thử nghiệm {ind.period?code=TN.KHAC}."));
        List<MergedLine> merged = RollUp.merge(lines, List.of(), null, Map.of());
        assertThat(merged).extracting(MergedLine::kind).containsExactly(Kind.SAME, Kind.SINGLE);
        assertThat(merged.getFirst().printed()).containsExactly(lines.get(1));
        assertThat(merged.getFirst().left()).containsExactly(new LeftOut(lines.getFirst(), Why.SAME));
    }

    @Test
    void ofOneRecordTheLatestStatePrintsOrTheChain() {
        List<MonthLine> lines = List.of(line(2, 1, STATE + "đã trình phê duyệt."), line(3, 1, "Việc khác"),
                line(5, 1, STATE + "đã ký hợp đồng."));
        MergedLine latest = RollUp.merge(lines, List.of(), null, Map.of()).getFirst();
        assertThat(latest.kind()).isEqualTo(Kind.RECORD);
        assertThat(latest.text()).isEqualTo(lines.get(2).text());
        assertThat(latest.left()).containsExactly(new LeftOut(lines.getFirst(), Why.EARLIER));

        MergedLine chain = RollUp.merge(lines, List.of(), null, Map.of(lines.getFirst().key(), true)).getFirst();
        assertThat(chain.text()).isEqualTo(STATE + "đã trình phê duyệt; " + STATE + "đã ký hợp đồng.");
        assertThat(chain.left()).isEmpty();
    }

    @Test
    void linesUnderTheSameHeadingOfSeveralMonthsStandTogether() {
        List<MonthLine> lines = List.of(line(8, 1, "Góp ý dự án:"), line(8, 2, "nhà máy A"), line(9, 1, "Góp ý dự án:"),
                line(9, 2, "nhà máy B"), line(9, 2, "Nhà máy A."));
        List<MergedLine> merged = RollUp.merge(lines, List.of(), null, Map.of());
        assertThat(merged).singleElement().satisfies(head -> assertThat(head.below()).extracting(MergedLine::text)
                .containsExactly("Nhà máy A.", "nhà máy B"));
    }

    @Test
    void whatRegistersWriteForThePeriodStandsInPlaceOfTheMonthsLines() {
        List<MonthLine> lines = List.of(taken(8, "wording:accepted", "Nghiệm thu 1: A."), line(8, 1, "Việc khác"),
                taken(9, "wording:accepted", "Nghiệm thu 1: B."));
        List<MonthLine> written = List.of(written("accepted", "Nghiệm thu 2: A; B."), written("never", "Không dùng"));
        List<MergedLine> merged = RollUp.merge(lines, written, null, Map.of());
        assertThat(printed(merged)).containsExactly("Nghiệm thu 2: A; B.", "Việc khác");
        assertThat(merged.stream().flatMap(line -> line.left().stream()).map(LeftOut::why)).containsExactly(
                Why.REWRITTEN, Why.REWRITTEN, Why.NOT_USED);
        assertThat(printed(RollUp.merge(List.of(), written, null, Map.of())))
                .as("months without any words: the registers speak").hasSize(2);
    }

    @Test
    void whereTheUnitsOnlyAddedWordsTheRegistersSpeakFirst() {
        List<MonthLine> written = List.of(written("accepted", "Nghiệm thu 2: A; B."));
        assertThat(printed(RollUp.merge(List.of(line(8, 1, "Đôn đốc đơn vị chủ trì.")), written, null, Map.of())))
                .containsExactly("Nghiệm thu 2: A; B.", "Đôn đốc đơn vị chủ trì.");
        assertThat(printed(RollUp.merge(List.of(line(8, 1, "Nghiệm thu {ind.period?code=NT|unit}.")), written, null,
                Map.of()))).as("the unit told it in its own words").hasSize(1);
    }

    @Test
    void ofPlansThoseOfTheLastMonthPrint() {
        List<MonthLine> lines = List.of(line(8, 1, "Kiểm tra X"), line(9, 1, "Kiểm tra Y"));
        List<MergedLine> merged = RollUp.merge(lines, List.of(), Period.month(2023, 9), Map.of());
        assertThat(printed(merged)).containsExactly("Kiểm tra Y");
        assertThat(merged.getFirst().left()).containsExactly(new LeftOut(lines.getFirst(), Why.PASSED));
    }

    @Test
    void aLineWhoseFiguresALaterLineTellsIsLeftOut() {
        List<MonthLine> lines = List.of(line(8, 1, "Đã thử {ind.period?code=TN.MAU} mẫu."),
                line(9, 1, "Thử nghiệm {ind.period?code=TN.MAU|unit}, kiểm định {ind.period?code=KD.PTD|unit}."));
        List<MergedLine> merged = RollUp.merge(lines, List.of(), null, Map.of());
        assertThat(printed(merged)).containsExactly(lines.getLast().text());
        assertThat(merged.getFirst().left()).containsExactly(new LeftOut(lines.getFirst(), Why.COVERED));
    }

    static List<Integer> seeds() {
        return java.util.stream.IntStream.range(0, 300).boxed().toList();
    }

    /** Whatever the months say and the office chooses: each line is there once, printed as chosen, nothing added. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noLineIsLostOrPrintedTwice(int seed) {
        Random random = new Random(seed);
        List<MonthLine> lines = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int i = random.nextInt(5); i > 0; i--) {
                int level = 1 + random.nextInt(2);
                lines.add(switch (random.nextInt(3)) {
                    case 0 -> line(month, level,
                            "Việc " + random.nextInt(4) + " {ind.period?code=X" + random.nextInt(3) + "}");
                    case 1 -> line(month, level, "{#t:" + random.nextInt(3) + "|X} bước " + random.nextInt(3));
                    default -> taken(month, "wording:p" + random.nextInt(3) + "/" + random.nextInt(4), "Câu " + i);
                });
            }
        }
        List<MonthLine> written = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            written.add(written("p" + i, "Cả kỳ " + i));
        }
        Map<String, Boolean> choices = new HashMap<>();
        lines.stream().filter(line -> random.nextInt(4) == 0)
                .forEach(line -> choices.put(line.key(), random.nextBoolean()));
        @Nullable
        Period plans = random.nextBoolean() ? null : Period.month(2023, 6);

        List<MergedLine> merged = RollUp.merge(lines, written, plans, choices);
        List<String> all = new ArrayList<>(lines.stream().map(MonthLine::key).toList());
        all.addAll(written.stream().map(MonthLine::key).toList());
        assertThat(merged.stream().flatMap(MergedLine::lines).map(MonthLine::key)).containsExactlyInAnyOrderElementsOf(
                all);
        Set<String> prints = merged.stream().flatMap(MergedLine::all).flatMap(line -> line.printed().stream())
                .map(MonthLine::key).collect(Collectors.toSet());
        merged.stream().flatMap(MergedLine::all).flatMap(line -> line.left().stream())
                .filter(left -> left.why() == Why.OFFICE)
                .forEach(left -> assertThat(prints).doesNotContain(left.line().key()));
        assertThat(choices.entrySet().stream().filter(choice -> !choice.getValue()).map(Map.Entry::getKey))
                .doesNotContainAnyElementsOf(prints);
    }

    private static List<String> printed(List<MergedLine> merged) {
        return merged.stream().flatMap(MergedLine::all).filter(line -> !line.printed().isEmpty())
                .map(MergedLine::text).toList();
    }

    private MonthLine line(int month, int level, String text) {
        return taken(month, level, "", text);
    }

    private MonthLine taken(int month, String source, String text) {
        return taken(month, 1, source, text);
    }

    private MonthLine taken(int month, int level, String source, String text) {
        long id = ++entries;
        int slash = source.indexOf('/');
        String about = text.startsWith("{#") ? text.substring(2, text.indexOf('|')) : "";
        return new MonthLine("e" + id, id, Period.month(2023, month), "Chi cục TĐC", level, text, List.of(),
                slash < 0 ? source : source.substring(0, slash), about, null, false);
    }

    private static MonthLine written(String key, String text) {
        return MonthLine.written("wording", new ReportLine(key, 1, text, List.of(), List.of()));
    }
}
