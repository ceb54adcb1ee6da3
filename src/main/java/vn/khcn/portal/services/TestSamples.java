package vn.khcn.portal.services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Dịch vụ thử nghiệm: samples received and the parameters tested in them, two counts. */
@Configuration(proxyBeanMethods = false)
class TestSamples {
    private static final String LABELS = "services.samples.";

    @Bean
    @Order(5)
    RegisterDefinition servicesTestSamplesRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "receivedOn").required().shown(),
                        Field.catalog("r01", "material", "MATERIAL").required().shown().filter(),
                        Field.number("n01", "samples").required().shown(),
                        Field.number("n02", "parameters").shown(),
                        Field.catalog("r02", "place", "PLACE").shown().filter(),
                        Field.catalog("r03", "party", "PARTY").filter(),
                        Field.day("d02", "testedOn"),
                        Field.text("l01", "note"))
                .mainDay("receivedOn").titled("{material} – {place}, {receivedOn}")
                .measures(Measure.records("samples", "receivedOn").sum("samples").by("material").at("place"),
                        Measure.records("parameters", "receivedOn").sum("parameters").by("material").at("place"),
                        Measure.records("customers", "receivedOn").distinct("party"))
                .build();
    }
}
