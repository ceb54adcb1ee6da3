package vn.khcn.portal.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Giao dự toán: money given to the department's units, by source and year. */
@Configuration(proxyBeanMethods = false)
class BudgetAllocations {
    static final String[] SOURCES = {"RECURRENT", "SCIENCE", "INVESTMENT", "OTHER"};
    private static final String LABELS = "office.allocations.";

    @Bean
    RegisterDefinition allocationRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.line("s02", "forYear").required().shown().filter(),
                        Field.choice("s03", "source", SOURCES).required().shown().filter(),
                        Field.choice("s04", "kind", "INITIAL", "ADDED", "ADJUSTED").required().initially("INITIAL")
                                .shown().filter(),
                        Field.line("s05", "receiver").shown(), Field.day("d01", "allocatedOn").required().shown(),
                        Field.line("s06", "decision").required(), Field.money("n01", "amount").shown(),
                        Field.text("l01", "note"))
                .mainDay("allocatedOn").titled("{name}")
                .measures(Measure.records("allocated", "allocatedOn").sum("amount").by("source"),
                        Measure.records("decisions", "allocatedOn").by("kind"))
                .build();
    }
}
