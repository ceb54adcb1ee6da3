package vn.khcn.portal.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Khen thưởng: which award, by whom, for how many people or groups. */
@Configuration(proxyBeanMethods = false)
class OfficeAwards {
    private static final String LABELS = "office.awards.";

    @Bean
    RegisterDefinition awardRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(),
                        Field.choice("s02", "kind", "STATE", "MINISTRY", "PROVINCE", "DEPARTMENT").required().shown()
                                .filter(),
                        Field.choice("s03", "receiverKind", "PERSON", "GROUP").required().shown().filter(),
                        Field.number("n01", "receivers").required().initially(java.math.BigDecimal.ONE).shown(),
                        Field.line("s04", "achievement"), Field.day("d01", "awardedOn").required().shown(),
                        Field.line("s05", "decision").shown(), Field.text("l01", "note"))
                .mainDay("awardedOn").titled("{name}")
                .measures(sum("people", "PERSON"), sum("groups", "GROUP")).build();
    }

    private static Measure sum(String code, String receivers) {
        return Measure.records(code, "awardedOn").sum("receivers").by("kind").where("receiverKind", receivers);
    }
}
