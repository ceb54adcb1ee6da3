package vn.khcn.portal.registers;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.Kept;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.EventOrder;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Which of two events comes first: each department's own setting. */
@Service
@Transactional
public class EventOrderService {
    private final ChosenOrders chosen;
    private final Kept<List<Chosen>> known = new Kept<>(this::read);

    EventOrderService(ChosenOrders chosen) {
        this.chosen = chosen;
    }

    /** What the acting department says about a pair. */
    @Transactional(readOnly = true)
    public EventOrder.Rule rule(String register, EventOrder order) {
        return known.get().stream().filter(c -> c.register().equals(register) && c.one().equals(order.one())
                && c.other().equals(order.other())).findFirst().map(Chosen::rule).orElse(EventOrder.Rule.FREE);
    }

    /** Says it. What happened before stays as it is. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public void choose(String register, EventOrder order, EventOrder.Rule rule) {
        ChosenOrder choice = chosen.findByRegisterAndOneAndOther(register, order.one(), order.other())
                .orElseGet(() -> new ChosenOrder(register, order));
        choice.choose(rule);
        chosen.save(choice);
        known.changed();
    }

    private List<Chosen> read() {
        return chosen.findAllBy().stream().map(ChosenOrder::chosen).toList();
    }

    /** A department's word about a pair. */
    record Chosen(String register, String one, String other, EventOrder.Rule rule) {}

    /** Refuses an event that comes before one which the department wants first. */
    void check(RegisterDefinition definition, String began, List<EventDetails> events) {
        for (EventOrder order : definition.orders()) {
            EventOrder.Rule rule = rule(definition.code(), order);
            for (int i = 0; i < events.size(); i++) {
                List<EventDetails> earlier = events.subList(0, i);
                order.before(events.get(i).kind(), rule).stream().filter(needed -> !known(definition, began, needed))
                        .filter(needed -> earlier.stream().noneMatch(e -> e.kind().equals(needed))).findFirst()
                        .ifPresent(needed -> {
                            throw BusinessRule.at("happenedOn", order.one().equals(needed)
                                    ? "registers.rule.orderAsNamed"
                                    : "registers.rule.orderReversed");
                        });
            }
        }
    }

    /** A record that began late may have had it before the portal. */
    private static boolean known(RegisterDefinition definition, String began, String kind) {
        return definition.event(kind).map((EventKind e) -> e.mayHappen(definition.life(), began)).orElse(true);
    }
}
