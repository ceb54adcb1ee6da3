package vn.khcn.portal.forms;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.forms.definition.FormCalculator;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.forms.definition.FormRules;
import vn.khcn.portal.forms.definition.RowNumbers;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Forms as data: what is read is written, what is wrong is said, cells come to what their rules say. */
class FormCalculatorTest {
    private static final List<String> UNITS = List.of("QLKH", "QLCN", "TDC", "TTUD");

    private static String file() {
        try {
            return new ClassPathResource("demo/backan/form-21.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new java.io.UncheckedIOException(unread);
        }
    }

    private static FormCalculator calculator(FormDefinition form, Map<String, String> entered) {
        return new FormCalculator(form, new FormCalculator.Inputs() {
            @Override
            public CellValue counted(FigureKey key) {
                return CellValue.of(BigDecimal.TEN);
            }

            @Override
            public CellValue entered(FormRow row, FormColumn column) {
                String number = entered.get(row.key() + "/" + column.key());
                return CellValue.of(number == null ? null : new BigDecimal(number));
            }
        });
    }

    private static String value(FormDefinition form, FormCalculator calculator, String row, String column) {
        FormColumn of = form.column(column).orElseThrow();
        return calculator.value(form.row(row).orElseThrow(), of).shown(of);
    }

    @Test
    void theShippedFormIsSoundAndWritingItGivesTheSameBytes() {
        FormDefinition form = FormFile.read(file());
        assertThat(FormFile.write(form)).isEqualTo(file());
        assertThat(FormRules.check(form, UNITS)).isEmpty();
        assertThat(RowNumbers.of(form)).startsWith("I", "1", "2", "3", "II", "1").endsWith("IV", "1", "2", "3");
    }

    @Test
    void totalsAddWhatStandsBelowAndPercentsAreRecomputed() {
        FormDefinition form = FormFile.read(file());
        FormCalculator calculator = calculator(form, Map.of("kp-nhiem-vu/ke-hoach", "9850", "kp-nhiem-vu/thuc-hien",
                "6120.5", "kp-mo-hinh/ke-hoach", "1200", "kp-mo-hinh/thuc-hien", "760"));
        assertThat(value(form, calculator, "kinh-phi", "ke-hoach")).isEqualTo("11.050");
        assertThat(value(form, calculator, "kinh-phi", "thuc-hien")).isEqualTo("6.880,5");
        assertThat(value(form, calculator, "kinh-phi", "ty-le")).isEqualTo("62,27");
        assertThat(value(form, calculator, "y-kien", "thuc-hien")).isEqualTo("10");
        assertThat(value(form, calculator, "y-kien", "ty-le")).as("nothing was planned").isEmpty();
        assertThat(calculator.failures()).isEmpty();
    }

    @Test
    void moreThanPlannedIsSaidAtTheRow() {
        FormDefinition form = FormFile.read(file());
        FormCalculator calculator = calculator(form,
                Map.of("kp-mo-hinh/ke-hoach", "10", "kp-mo-hinh/thuc-hien", "11"));
        assertThat(calculator.failures()).extracting(f -> f.row().key()).contains("kp-mo-hinh");
    }

    @Test
    void aTotalWithoutRowsBelowAddsItsNeighbours() {
        FormDefinition form = FormFile.read("""
                {"code": "X", "title": "Thử", "periods": ["MONTH"],
                 "columns": [{"key": "a", "title": "A", "rule": "entered"}],
                 "rows": [{"key": "r1", "title": "Một"}, {"key": "r2", "title": "Hai"},
                          {"key": "t", "kind": "TOTAL", "title": "Cộng"}]}
                """);
        assertThat(value(form, calculator(form, Map.of("r1/a", "1.5", "r2/a", "2")), "t", "a")).isEqualTo("3,5");
    }

    @Test
    void everyFaultOfAFileIsSaidWithItsPlace() {
        assertThatThrownBy(() -> FormFile.read("""
                {"code": "X", "titel": "Thử", "columns": [{"key": "a", "title": "A", "rule": "sum of all"}]}
                """)).isInstanceOfSatisfying(UnreadableFile.class, unreadable -> assertThat(unreadable.faults())
                .extracting(FileFault::path).contains("titel", "title", "columns[0].rule"));
        assertThatThrownBy(() -> FormFile.read("{")).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void cellsThatPointNowhereOrInCirclesAreFound() {
        FormDefinition form = FormFile
                .read("""
                        {"code": "X", "title": "Thử", "periods": ["MONTH"],
                         "columns": [{"key": "a", "title": "A", "rule": "columns(b)"}, {"key": "b", "title": "B", "rule": "columns(a)"}],
                         "rows": [{"key": "r", "title": "Một", "owners": ["NO"], "cells": {"c": "entered"}}]}
                        """);
        assertThat(FormRules.check(form, UNITS)).extracting(FileFault::key).contains("forms.problem.circle",
                "forms.problem.unit", "forms.problem.noColumn");
        FormCalculator calculator = calculator(form, Map.of());
        assertThat(value(form, calculator, "r", "a")).as("a circle has no value and ends").isEmpty();
    }

    @Test
    void aRuleIsWrittenAsItIsRead() {
        for (String line : List.of("blank", "entered", "rows()", "rows(a, b)", "columns(a)", "percent(a, b)",
                "'chữ", "ind.plan?code=TT.PHATSONG")) {
            assertThat(CellRule.parse(line).line()).isEqualTo(line);
        }
    }
}
