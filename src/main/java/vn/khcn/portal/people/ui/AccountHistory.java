package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.SignInEvent;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Timeline;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** What happened with an account, in words. */
@Component
class AccountHistory {
    private final Joinery joinery;
    private final Names names;

    AccountHistory(Joinery joinery, Names names) {
        this.joinery = joinery;
        this.names = names;
    }

    /** Who changed what. */
    Div of(long accountId) {
        Map<Long, String> units = names.units();
        return joinery.history("people_accounts", accountId, AccountRegister.LABELS,
                (column, value) -> switch (column) {
                    case "unit_id" -> units.getOrDefault(Long.valueOf(value), value);
                    case "roles" -> Arrays.stream(value.split(",")).map(r -> translate("shell.role." + r))
                            .collect(Collectors.joining(", "));
                    default -> value;
                });
    }

    Timeline signIns(List<SignInEvent> events) {
        Timeline line = new Timeline();
        events.forEach(e -> line.add(DayText.of(e.at()), e.address(),
                translate(e.success() ? "people.signIn.success" : "people.signIn.failure")));
        return line;
    }
}
