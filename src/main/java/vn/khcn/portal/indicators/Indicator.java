package vn.khcn.portal.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** One line of the dictionary. */
@Entity
@Table(name = "indicators_indicators")
class Indicator extends DepartmentRecord {
    private String code = "";
    private String name = "";
    private String unitOfMeasure = "";
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Measure measure = Measure.FLOW;
    private int decimals;
    private int percentDecimals;
    private String breakdown = "";
    private @Nullable Long unitId;
    private @Nullable String numerator;
    private @Nullable String denominator;
    private @Nullable String countedFrom;

    protected Indicator() {}

    Indicator(IndicatorDefinition definition) {
        describe(definition);
    }

    void describe(IndicatorDefinition d) {
        code = CleanText.line(d.code());
        name = CleanText.line(d.name());
        unitOfMeasure = CleanText.line(d.unitOfMeasure());
        if (!code.matches("[A-Z0-9.]{1,40}")) {
            throw BusinessRule.at("code", "indicators.rule.code");
        }
        if (name.isEmpty()) {
            throw BusinessRule.at("name", "indicators.rule.name");
        }
        if (d.composed() && (d.numerator() == null || d.denominator() == null)) {
            throw BusinessRule.at("numerator", "indicators.rule.ratio");
        }
        measure = d.measure();
        decimals = d.decimals();
        percentDecimals = d.percentDecimals();
        breakdown = CleanText.line(d.breakdown());
        unitId = d.unitId();
        numerator = d.numerator();
        denominator = d.denominator();
        countedFrom = d.countedFrom();
    }

    boolean answers(long unit) {
        return unitId != null && unitId == unit;
    }

    /** The unit that answered for it ended; another does. */
    void giveTo(long unit) {
        unitId = unit;
    }

    IndicatorDefinition definition() {
        return new IndicatorDefinition(code, name, unitOfMeasure, measure, decimals, percentDecimals, breakdown, unitId,
                numerator, denominator,
                countedFrom);
    }
}
