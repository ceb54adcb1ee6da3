package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;

/** A new indicator. */
@Route(IndicatorNavigation.LIST + "/moi")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class IndicatorFormView extends Page {
    private static final long serialVersionUID = 1L;

    /** What the form holds; the binder reads it by reflection. */
    public record Values(String code, String name, String unitOfMeasure, Measure measure, Integer decimals,
            Integer percentDecimals, String breakdown, @Nullable UnitOption unit, String numerator,
            String denominator) {}

    IndicatorFormView(IndicatorService indicators, PeopleService people, Joinery joinery) {
        super(new PageHead(I18NProvider.translate("indicators.new")).back(IndicatorNavigation.LIST,
                I18NProvider.translate("indicators.title")));
        RegisterForm<Values> form = joinery.form(Values.class, "indicators.field.");
        form.line("name").required().wide();
        form.line("code").required().hint("indicators.hint.code");
        form.line("unitOfMeasure").required();
        form.choice("measure", Measure.class, "indicators.measure.").required();
        form.pick("unit", people.units(), UnitOption::name).hint("indicators.hint.unit");
        form.number("decimals").required();
        form.number("percentDecimals").required();
        form.line("breakdown").hint("indicators.hint.breakdown");
        form.line("numerator").hint("indicators.hint.ratio");
        form.line("denominator");
        AtomicLong made = new AtomicLong();
        form.open("indicator:new",
                () -> new RegisterForm.Stored<>(new Values("", "", "", Measure.FLOW, 0, 1, "", null, "", ""), 0),
                (values, version) -> made.set(indicators.define(definition(values))));
        Div card = new Div(form);
        card.addClassName("card");
        pageHead().saving(form.saveButton("indicators.save",
                () -> getUI().ifPresent(ui -> ui.navigate(IndicatorNavigation.indicator(made.get())))));
        body(card);
    }

    private static IndicatorDefinition definition(Values v) {
        return new IndicatorDefinition(v.code(), v.name(), v.unitOfMeasure(), v.measure(), v.decimals(),
                v.percentDecimals(), v.breakdown(), v.unit() == null ? null : v.unit().id(),
                v.numerator().isBlank() ? null : v.numerator().strip(),
                v.denominator().isBlank() ? null : v.denominator().strip());
    }
}
