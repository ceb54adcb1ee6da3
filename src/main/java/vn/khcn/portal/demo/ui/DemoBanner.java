package vn.khcn.portal.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.Banner;
import vn.khcn.portal.shell.component.DayText;

/** Says on every screen that the data are a demo's and which day it is; leads the administrator to the clock. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoBanner implements Banner {
    private final BusinessClock clock;

    DemoBanner(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Component> content() {
        Span banner = new Span(I18NProvider.translate("demo.banner", DayText.of(clock.today())));
        if (CurrentActor.find().filter(a -> a.is(Role.ADMINISTRATOR)).isPresent()) {
            banner.add(" · ");
            banner.add(new RouterLink(I18NProvider.translate("demo.banner.move"), DemoClockView.class));
        }
        return Optional.of(banner);
    }
}
