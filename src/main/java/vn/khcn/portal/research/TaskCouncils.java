package vn.khcn.portal.research;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Hội đồng KH&CN: advisory councils of every kind and their meetings. */
@Configuration(proxyBeanMethods = false)
class TaskCouncils {
    static final String CODE = "research.councils";
    private static final String LABELS = "research.councils.";

    @Bean
    RegisterDefinition researchCouncilRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(),
                        Field.choice("s02", "kind", "DEFINITION", "SELECTION", "DIRECT", "BUDGET", "ACCEPTANCE",
                                "STANDING").required().shown().filter(),
                        Field.choice("s03", "level", TaskEvents.TIERS).required().initially("PROVINCE").shown()
                                .filter(),
                        Field.line("s06", "forYear").filter(), Field.day("d01", "foundedOn").required().shown(),
                        Field.line("s04", "decision").required().shown(),
                        Field.record("r01", "task", ResearchTasks.CODE),
                        Field.line("s05", "chair"), Field.number("n01", "members"), Field.text("l01", "note"))
                .mainDay("foundedOn").titled("{name}")
                .events(EventKind.of("met")
                        .fields(Field.number("n01", "present"), Field.choice("s01", "result", "AGREED", "REFUSED",
                                "AGAIN"), Field.text("l01", "conclusions")),
                        EventKind.of("changed").decided())
                .measures(Measure.records("founded", "foundedOn").by("kind"),
                        Measure.events("meetings", "met").by("kind"), Measure.events("changed", "changed").by("kind"))
                .build();
    }
}
