package vn.khcn.portal.registers.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.shell.RecordRouteSource;

/** A figure's records open in their register. */
@Component
class RegisterRoutes implements RecordRouteSource {
    private final RegisterDirectory registers;

    RegisterRoutes(RegisterDirectory registers) {
        this.registers = registers;
    }

    @Override
    public Optional<String> of(String type, long id) {
        // Without a number it only says how many more there are.
        return id == 0 ? Optional.empty() : registers.find(type).map(r -> RegisterNavigation.record(r.code(), id));
    }
}
