package vn.khcn.portal.services;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Sản xuất, nhân giống, cung ứng: what was made, multiplied or sold, in its own unit of measure. */
@Configuration(proxyBeanMethods = false)
class Production {
    private static final String LABELS = "services.production.";

    @Bean
    @Order(9)
    RegisterDefinition servicesProductionRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.day("d01", "producedOn").required().shown(),
                        Field.catalog("r01", "product", "SPECIES").required().shown().filter(),
                        Field.choice("s01", "activity", "MADE", "MULTIPLIED", "SOLD").required().shown().filter()
                                .initially("MADE"),
                        Field.number("n01", "quantity").required().shown().decimals(1),
                        Field.choice("s02", "measuredIn", "KG", "BAG", "SHOOT", "PLANT", "POT", "BASKET").required()
                                .shown().filter(),
                        Field.text("l01", "note"))
                .mainDay("producedOn").titled("{product} – {activity}, {producedOn}")
                .measures(
                        Measure.records("kilograms", "producedOn").sum("quantity").by("product")
                                .where("measuredIn", "KG").where("activity", "MADE", "MULTIPLIED").decimals(1),
                        Measure.records("bags", "producedOn").sum("quantity").by("product").where("measuredIn", "BAG")
                                .where("activity", "MADE", "MULTIPLIED"),
                        Measure.records("shoots", "producedOn").sum("quantity").by("product")
                                .where("measuredIn", "SHOOT").where("activity", "MADE", "MULTIPLIED"),
                        Measure.records("plants", "producedOn").sum("quantity").by("product")
                                .where("measuredIn", "PLANT").where("activity", "MADE", "MULTIPLIED"),
                        Measure.records("pots", "producedOn").sum("quantity").by("product").where("measuredIn", "POT"),
                        Measure.records("baskets", "producedOn").sum("quantity").by("product").where("measuredIn",
                                "BASKET"),
                        Measure.records("plantsSold", "producedOn").sum("quantity").by("product")
                                .where("measuredIn", "PLANT").where("activity", "SOLD"))
                .build();
    }
}
