package vn.khcn.portal.registers.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.catalog.CatalogService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.RegisterDefinition;

import static org.assertj.core.api.Assertions.assertThat;

/** Every register of the portal is walked: created, edited, met by two, changed many at once, filtered, exported … */
@PortalTest
class RegisterWalkTest extends SpringBrowserlessTest {
    @Autowired
    List<RegisterDefinition> shipped;
    @Autowired
    RegisterDirectory registers;
    @Autowired
    RegisterService service;
    @Autowired
    CatalogService catalog;
    @Autowired
    InboundService documents;
    @Autowired
    WalkSteps steps;
    @Autowired
    TestOffice offices;

    @TestFactory
    Stream<DynamicTest> everyRegister() {
        Actor writer = offices.found().actor(Role.OFFICE);
        SampleValues samples = new SampleValues(service, registers, catalog, documents);
        return shipped.stream().map(register -> DynamicTest.dynamicTest(register.code(),
                () -> CurrentActor.runAs(writer, () -> walk(register, samples))));
    }

    private void walk(RegisterDefinition register, SampleValues samples) {
        long first = steps.created(register, samples, 1);
        long second = steps.created(register, samples, 2);
        steps.edited(register, samples, first);
        steps.metByTwo(register, samples, first);
        steps.filtered(register, samples, first, second);
        steps.exported(register, first, second);
        steps.changedTogether(register, samples, List.of(first, second));
        steps.imported(register, samples);
        steps.happened(register, samples);
        opens(register, RegisterNavigation.list(register.code()), word(register, "title"));
        opens(register, RegisterNavigation.create(register.code()), "Thêm mới: " + word(register, "one"));
        opens(register, RegisterNavigation.record(register.code(), first), service.details(first).row().title());
        assertThat(find(com.vaadin.flow.component.html.Div.class).withClassName("tabs").all()).isNotEmpty();
    }

    private void opens(RegisterDefinition register, String route, String title) {
        UI.getCurrent().navigate(route);
        assertThat(find(H1.class).all().getLast().getText()).as(register.code() + ": page " + route).isEqualTo(title);
    }

    private static String word(RegisterDefinition register, String key) {
        UI.getCurrent().setLocale(Locale.forLanguageTag("vi"));
        return RegisterDrawing.text(register, key);
    }
}
