package vn.khcn.portal.office;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Mua sắm, lựa chọn nhà thầu, sửa chữa: from the price appraisal to the finished work. */
@Configuration(proxyBeanMethods = false)
class Procurements {
    static final String CODE = "office.procurements";
    private static final String LABELS = "office.procurements.";

    /** The way of a procurement. */
    enum State implements LifeState {
        PREPARED, PLANNED, AWARDED, DONE, CANCELLED;

        @Override
        public Set<State> next() {
            return switch (this) {
                case PREPARED -> EnumSet.of(PLANNED, AWARDED, DONE, CANCELLED);
                case PLANNED -> EnumSet.of(AWARDED, DONE, CANCELLED);
                case AWARDED -> EnumSet.of(DONE, CANCELLED);
                case DONE, CANCELLED -> EnumSet.noneOf(State.class);
            };
        }

        @Override
        public Look look() {
            return this == DONE ? Look.DONE : this == CANCELLED ? Look.STOPPED : Look.OPEN;
        }
    }

    @Bean
    RegisterDefinition procurementRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(),
                        Field.choice("s02", "kind", "GOODS", "SERVICES", "REPAIR", "CONSULTING", "VALUATION").required()
                                .shown().filter(),
                        Field.choice("s03", "method", "OPEN", "SHOPPING", "DIRECT", "PURCHASE").filter(),
                        Field.reference("r01", "task", "record:research.tasks"), Field.money("n01", "price").shown(),
                        Field.number("n02", "quantity"), Field.line("s04", "unitOfMeasure"),
                        Field.day("d01", "enteredOn").required().shown(), Field.catalog("r02", "supplier", "PARTY"),
                        Field.money("n03", "contractPrice").shown(), Field.day("d02", "doneOn").shown(),
                        Field.text("l01", "note"))
                .mainDay("enteredOn").titled("{name}").life(State.class)
                .events(EventKind.of("valued").within(State.PREPARED, State.PLANNED).withAmount(),
                        EventKind.of("planApproved").leadsTo(State.PLANNED).decided(),
                        EventKind.of("awarded").leadsTo(State.AWARDED).decided().fields(
                                Field.catalog("r01", "supplier", "PARTY"), Field.money("n01", "contractPrice")),
                        EventKind.of("done").leadsTo(State.DONE).dates("doneOn"),
                        EventKind.of("cancelled").leadsTo(State.CANCELLED))
                .measures(Measure.events("valued", "valued").by("kind"),
                        Measure.events("planApproved", "planApproved").by("kind"),
                        Measure.events("awarded", "awarded").by("kind"),
                        Measure.events("awardedMoney", "awarded").sum("contractPrice").by("kind"),
                        Measure.events("done", "done").by("kind"))
                .build();
    }
}
