package vn.khcn.portal.registers;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Every register there is for the acting department: those that areas describe and those it defined on screen. */
@Component
public class RegisterDirectory {
    private final Map<String, RegisterDefinition> shipped;
    private final ObjectProvider<DefinitionSource> more;

    RegisterDirectory(ObjectProvider<RegisterDefinition> shipped, ObjectProvider<DefinitionSource> more) {
        this.shipped = shipped.orderedStream().collect(Collectors.toMap(RegisterDefinition::code, Function.identity(),
                (one, other) -> one, LinkedHashMap::new));
        this.more = more;
    }

    public Optional<RegisterDefinition> find(String code) {
        RegisterDefinition known = shipped.get(code);
        return known != null
                ? Optional.of(known)
                : more.stream().flatMap(s -> s.find(code).stream()).findFirst();
    }

    /** @throws java.util.NoSuchElementException where there is no such register */
    public RegisterDefinition get(String code) {
        return find(code).orElseThrow();
    }

    /** All of them by room, in a room in the order its area gives them. */
    public List<RegisterDefinition> all() {
        return Stream.concat(shipped.values().stream(), more.stream().flatMap(s -> s.all().stream()))
                .sorted(Comparator.comparing(RegisterDefinition::room)).toList();
    }
}
