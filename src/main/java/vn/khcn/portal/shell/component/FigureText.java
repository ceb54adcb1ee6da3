package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.html.Span;
import vn.khcn.portal.kernel.FigureValue;

/** A number of the portal as printed ("02 nhiệm vụ", "77,4 %"); its title says what it counts. */
public class FigureText extends Span implements ClickNotifier<Span> {
    private static final long serialVersionUID = 1L;

    public FigureText(FigureValue value, String definition) {
        super(value.printedWithUnit());
        addClassName("figure");
        setTitle(definition);
    }
}
