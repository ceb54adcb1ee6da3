package vn.khcn.portal.registers.defined;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.DefinitionSource;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.TextSource;

/** The acting department's own registers and their words, kept at hand until one of them changes. */
@Component
class DefinedRegisters implements DefinitionSource, TextSource {
    static final String ROOM = "custom.";
    private static final Own NONE = new Own(List.of(), Map.of(), Map.of());
    private final DefinedRows rows;
    private final Map<Long, Own> byDepartment = new ConcurrentHashMap<>();

    DefinedRegisters(DefinedRows rows) {
        this.rows = rows;
    }

    private record Own(List<RegisterDefinition> definitions, Map<String, String> vietnamese,
            Map<String, String> english) {}

    @Override
    public Optional<RegisterDefinition> find(String code) {
        return code.startsWith(ROOM)
                ? own().definitions().stream().filter(d -> d.code().equals(code)).findFirst()
                : Optional.empty();
    }

    @Override
    public List<RegisterDefinition> all() {
        return own().definitions();
    }

    @Override
    public @Nullable String text(String key, Locale locale) {
        return !key.startsWith(ROOM)
                ? null
                : (locale.getLanguage().equals("en") ? own().english() : own().vietnamese()).get(key);
    }

    void forget(long department) {
        byDepartment.remove(department);
    }

    private Own own() {
        return CurrentActor.find().map(actor -> byDepartment.computeIfAbsent(actor.departmentId(), d -> read()))
                .orElse(NONE);
    }

    private Own read() {
        Map<String, String> vietnamese = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        List<RegisterDefinition> definitions = rows.findAllByOrderByCode().stream().map(row -> {
            DefinitionBuilding building = new DefinitionBuilding(row.code(), row.read().form());
            vietnamese.putAll(building.texts("vi"));
            english.putAll(building.texts("en"));
            return building.definition();
        }).toList();
        return new Own(definitions, vietnamese, english);
    }
}
