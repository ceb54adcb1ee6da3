package vn.khcn.portal.registers.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.NavigationSource;

/** One line of the navigation for each area that has registers. */
@Component
class RegisterMenu implements NavigationSource {
    /** The order of the areas in reports; rooms that are not named here follow. */
    private static final List<String> ORDER = List.of("research", "technology", "services", "quality", "innovation",
            "inspection", "office");
    private static final int LAST = 90;
    private final RegisterDirectory registers;

    RegisterMenu(RegisterDirectory registers) {
        this.registers = registers;
    }

    @Override
    public List<NavigationItem> items() {
        List<NavigationItem> items = new ArrayList<>();
        registers.all().stream().map(RegisterDefinition::room).distinct().forEach(room -> {
            int place = ORDER.indexOf(room);
            items.add(new NavigationItem(NavigationItem.Group.AREAS, place < 0 ? LAST : 10 + place * 10,
                    "registers.room." + room, AreaView.class, Set.of(), () -> 0, Map.of(AreaView.ROOM, room)));
        });
        return items;
    }
}
