package vn.khcn.portal.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Kế hoạch thanh tra, kiểm tra of a year. */
@Configuration(proxyBeanMethods = false)
class InspectionPlans {
    static final String CODE = "inspection.plans";
    private static final String LABELS = "inspection.plans.";

    @Bean
    RegisterDefinition inspectionPlanRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.line("s02", "forYear").required().shown().filter(),
                        Field.day("d01", "approvedOn").required().shown(),
                        Field.line("s03", "decision").required().shown(), Field.number("n01", "planned").shown(),
                        Field.text("l01", "note"))
                .mainDay("approvedOn").titled("{name}")
                .events(EventKind.of("amended").decided().fields(Field.number("n01", "planned")))
                .measures(Measure.records("plans", "approvedOn"),
                        Measure.records("planned", "approvedOn").sum("planned"), Measure.events("amended", "amended"))
                .build();
    }
}
