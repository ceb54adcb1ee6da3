package vn.khcn.portal.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Kept;

/** Which kinds are numbered in another kind's book: asked for with every number. */
@Component
class SharedBooks {
    private final SharedRegisters settings;
    private final Kept<Map<String, String>> known = new Kept<>(this::read);

    SharedBooks(SharedRegisters settings) {
        this.settings = settings;
    }

    /** Kind → the register it is numbered in, by kind. */
    Map<String, String> get() {
        return known.get();
    }

    void share(String kind, String register) {
        SharedRegister setting = settings.findByKind(kind).orElseGet(() -> new SharedRegister(kind));
        setting.use(register);
        settings.save(setting);
        known.changed();
    }

    private Map<String, String> read() {
        Map<String, String> shared = new LinkedHashMap<>();
        settings.findAllByOrderByKind().forEach(s -> shared.put(s.kind(), s.register()));
        return shared;
    }
}
