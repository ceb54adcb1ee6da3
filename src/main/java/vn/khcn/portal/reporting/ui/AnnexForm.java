package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import vn.khcn.portal.reporting.outline.OutlineAnnex;
import vn.khcn.portal.reporting.outline.OutlineSource;

/** The fields of one annex: its heading, its title, and the register that fills it. */
class AnnexForm extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * @param apply  hears the changed annex
     * @param remove takes it out
     */
    AnnexForm(OutlineAnnex annex, TemplateServices services, Consumer<OutlineAnnex> apply, Runnable remove) {
        TextField heading = new TextField(getTranslation("reporting.annex.heading"));
        heading.setValue(annex.heading());
        heading.setWidthFull();
        TextArea title = new TextArea(getTranslation("reporting.annex.title"));
        title.setValue(String.join("\n", annex.title()));
        title.setHelperText(getTranslation("reporting.outlinehead.perLine"));
        title.setWidthFull();
        Checkbox landscape = new Checkbox(getTranslation("reporting.annex.landscape"), annex.landscape());
        SourceForm source = new SourceForm(new OutlineSource.TableOf(annex.source(), annex.parameters()), services,
                Map.of());
        Button keep = new Button(getTranslation("reporting.section.apply"), click -> {
            if (source.typed() instanceof OutlineSource.TableOf table) {
                apply.accept(new OutlineAnnex(heading.getValue(),
                        title.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                        landscape.getValue(), table.source(), table.parameters()));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button out = new Button(getTranslation("reporting.section.remove"), click -> remove.run());
        Div buttons = new Div(keep, out);
        buttons.addClassName("toolbar");
        add(new H2(getTranslation("reporting.annex.edit")), heading, title, landscape, source, buttons);
    }
}
