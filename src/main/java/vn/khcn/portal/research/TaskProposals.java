package vn.khcn.portal.research;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Đề xuất đặt hàng nhiệm vụ KH&CN: who proposed what for which year, and what the councils made of it. */
@Configuration(proxyBeanMethods = false)
class TaskProposals {
    static final String CODE = "research.proposals";
    private static final String LABELS = "research.proposals.";

    /** The life of a proposal. */
    enum State implements LifeState {
        RECEIVED, CHOSEN, MERGED, APPROVED, DECLINED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case RECEIVED -> EnumSet.of(CHOSEN, MERGED, APPROVED, DECLINED);
                case CHOSEN -> EnumSet.of(APPROVED, DECLINED);
                case MERGED, APPROVED, DECLINED -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return switch (this) {
                case RECEIVED -> Look.WAITING;
                case CHOSEN -> Look.OPEN;
                case MERGED, APPROVED -> Look.DONE;
                case DECLINED -> Look.STOPPED;
            };
        }
    }

    @Bean
    RegisterDefinition researchProposalRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.day("d01", "receivedOn").required().shown(),
                        Field.line("s05", "forYear").required().shown().filter(), Field.line("s02", "batch"),
                        Field.choice("s03", "level", TaskEvents.TIERS).required().initially("PROVINCE").filter(),
                        Field.catalog("r01", "science", "FIELD").shown().filter(),
                        Field.catalog("r02", "proposer", "PARTY").shown().filter(),
                        Field.choice("s04", "proposerKind", "ORGANISATION", "DISTRICT", "PERSON"),
                        Field.catalog("r03", "addressee", "PARTY"), Field.catalog("r04", "programme", "PROGRAMME"),
                        Field.text("l01", "need"), Field.text("l02", "note"))
                .mainDay("receivedOn").titled("{name}").life(State.class)
                .events(EventKind.of("chosen").leadsTo(State.CHOSEN), EventKind.of("merged").leadsTo(State.MERGED),
                        EventKind.of("approved").leadsTo(State.APPROVED).decided(),
                        EventKind.of("declined").leadsTo(State.DECLINED).fields(Field.line("s01", "reason")))
                .measures(Measure.records("received", "receivedOn").by("science").where("level", "PROVINCE"),
                        Measure.records("sentUp", "receivedOn").by("science").where("level", "NATIONAL"),
                        Measure.records("grassroots", "receivedOn").by("science").where("level", "GRASSROOTS"),
                        Measure.events("chosen", "chosen").by("level"),
                        Measure.events("approved", "approved").by("level"))
                .build();
    }
}
