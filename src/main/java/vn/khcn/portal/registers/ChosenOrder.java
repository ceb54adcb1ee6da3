package vn.khcn.portal.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;
import vn.khcn.portal.registers.definition.EventOrder;

/** What a department says about the order of two events. */
@Entity
@Table(name = "registers_event_orders")
class ChosenOrder extends DepartmentRecord {
    private String register = "";
    private String one = "";
    private String other = "";
    @Enumerated(EnumType.STRING)
    private EventOrder.Rule rule = EventOrder.Rule.FREE;

    protected ChosenOrder() {}

    ChosenOrder(String register, EventOrder order) {
        this.register = register;
        this.one = order.one();
        this.other = order.other();
    }

    void choose(EventOrder.Rule chosen) {
        rule = chosen;
    }

    EventOrderService.Chosen chosen() {
        return new EventOrderService.Chosen(register, one, other, rule);
    }
}
