package vn.khcn.portal.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Giải ngân: what was paid in a month, by source. */
@Configuration(proxyBeanMethods = false)
class BudgetDisbursements {
    private static final String LABELS = "office.disbursements.";

    @Bean
    RegisterDefinition disbursementRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.line("s02", "forYear").required().shown().filter(),
                        Field.choice("s03", "source", BudgetAllocations.SOURCES).required().shown().filter(),
                        Field.day("d01", "paidOn").required().shown(), Field.money("n01", "amount").required().shown(),
                        Field.text("l01", "note"))
                .mainDay("paidOn").titled("{name}, {paidOn}")
                .measures(Measure.records("paid", "paidOn").sum("amount").by("source")).build();
    }
}
