package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khcn.portal.registers.EventOrderService;
import vn.khcn.portal.registers.definition.EventOrder;
import vn.khcn.portal.registers.definition.EventOrder.Rule;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.component.Notice;

/** The department's settings of a register: which of two events comes first. */
class OrderDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    OrderDialog(RegisterDefinition register, EventOrderService orders) {
        setHeaderTitle(getTranslation("registers.settings.title"));
        setWidth("min(640px, 95vw)");
        add(new Paragraph(getTranslation("registers.settings.hint")));
        Map<EventOrder, Select<Rule>> choices = new LinkedHashMap<>();
        for (EventOrder order : register.orders()) {
            String one = RegisterDrawing.text(register, "event." + order.one());
            String other = RegisterDrawing.text(register, "event." + order.other());
            Select<Rule> choice = new Select<>();
            choice.setLabel(getTranslation("registers.settings.order", one, other));
            choice.setItems(Rule.values());
            choice.setItemLabelGenerator(rule -> switch (rule) {
                case FREE -> getTranslation("registers.settings.free");
                case AS_NAMED -> getTranslation("registers.settings.before", one, other);
                case REVERSED -> getTranslation("registers.settings.before", other, one);
            });
            choice.setValue(orders.rule(register.code(), order));
            choice.setWidthFull();
            add(choice);
            choices.put(order, choice);
        }
        Button save = new Button(getTranslation("shell.form.save"), click -> {
            choices.forEach((order, choice) -> orders.choose(register.code(), order, choice.getValue()));
            close();
            Notice.done("registers.settings.saved");
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
    }
}
