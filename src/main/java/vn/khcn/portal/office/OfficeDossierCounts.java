package vn.khcn.portal.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Hồ sơ thủ tục hành chính: counts taken from the one-stop system; the parts add up to the total. */
@Configuration(proxyBeanMethods = false)
class OfficeDossierCounts {
    private static final String LABELS = "office.dossierCounts.";

    @Bean
    RegisterDefinition dossierCountRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "countedOn").required().shown(),
                        Field.choice("s01", "area", "SCIENCE", "RADIATION", "QUALITY", "PROPERTY", "ALL").required()
                                .shown().filter(),
                        Field.number("n01", "carriedIn"), Field.number("n02", "received").shown(),
                        Field.number("n03", "total").required().shown(), Field.number("n04", "onTime").shown(),
                        Field.number("n05", "late").shown(), Field.number("n06", "inTime").shown(),
                        Field.number("n07", "overdue"), Field.number("n08", "waiting").shown(),
                        Field.number("n09", "returned").shown(), Field.number("n10", "online"),
                        Field.text("l01", "note"))
                .mainDay("countedOn").titled("{area}, {countedOn}")
                .adds("total", "onTime", "late", "inTime", "overdue", "waiting", "returned")
                .measures(sum("total"), sum("received"), sum("onTime"), sum("late"), sum("inTime"), sum("overdue"),
                        sum("waiting"), sum("returned"), sum("online"),
                        Measure.share("onTimeRate", "onTime", "late"))
                .build();
    }

    private static Measure sum(String field) {
        return Measure.records(field, "countedOn").sum(field).by("area");
    }
}
