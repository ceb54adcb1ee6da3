package vn.khcn.portal.registers;

import java.util.List;
import java.util.Optional;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** A bean that knows descriptions beyond those the areas ship: the acting department's own. */
public interface DefinitionSource {
    Optional<RegisterDefinition> find(String code);

    List<RegisterDefinition> all();
}
