package vn.khcn.portal.research;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Làm việc, hội thảo, khảo sát về nhiệm vụ KH&CN: with whom, where, about which task. */
@Configuration(proxyBeanMethods = false)
class WorkingSessions {
    private static final String LABELS = "research.sessions.";

    @Bean
    RegisterDefinition researchSessionRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "subject").required(),
                        Field.choice("s02", "kind", "WORKING", "PLANNING", "WORKSHOP", "SURVEY").required().shown()
                                .filter(),
                        Field.day("d01", "heldOn").required().shown(), Field.catalog("r01", "place", "PLACE").shown()
                                .filter(),
                        Field.record("r02", "task", ResearchTasks.CODE), Field.line("s03", "parties"),
                        Field.number("n01", "people"), Field.text("l01", "conclusions"))
                .mainDay("heldOn").titled("{subject} – {place}")
                .measures(Measure.records("held", "heldOn").by("kind").at("place"),
                        Measure.records("districts", "heldOn").distinct("place").where("kind", "WORKING"),
                        Measure.records("workshops", "heldOn").where("kind", "WORKSHOP").by("kind"),
                        Measure.records("people", "heldOn").sum("people").by("kind"))
                .build();
    }
}
