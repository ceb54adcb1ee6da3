package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every description fits together and has all of its words; one that does not is refused with every reason. */
@PortalTest
class DefinitionsTest {
    @Autowired
    List<RegisterDefinition> all;
    @Autowired
    Translations texts;

    @Test
    void everyPartOfEveryRegisterHasAWord() {
        List<String> missing = new ArrayList<>();
        for (RegisterDefinition register : all) {
            List<String> keys = new ArrayList<>(List.of("title", "one"));
            keys.addAll(words(register.fields()));
            register.events().forEach(e -> {
                keys.add("event." + e.code());
                keys.addAll(words(e.fields()));
            });
            if (!register.life().trivial()) {
                register.life().states().forEach(s -> keys.add("state." + s.code()));
            }
            register.measures().forEach(m -> keys.addAll(List.of("measure." + m.code(), "unit." + m.code())));
            register.watches().forEach(w -> keys.add("watch." + w.code()));
            keys.stream().map(k -> register.labels() + k).filter(k -> !texts.has(k)).forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void twoFieldsInOneSlotAreRefused() {
        assertThatThrownBy(() -> RegisterDefinition.of("x.y.")
                .fields(Field.day("d01", "day").required(), Field.line("s01", "a"), Field.line("s01", "b"))
                .mainDay("day").titled("{a}").build()).hasMessageContaining("field slot stands twice: s01");
        assertThatThrownBy(() -> Field.number("s01", "a")).hasMessageContaining("does not fit slot s01");
    }

    @Test
    void whatPointsNowhereIsNamed() {
        assertThatThrownBy(() -> RegisterDefinition.of("x.y.").fields(Field.day("d01", "day").required())
                .mainDay("day").titled("{name}").events(EventKind.of("done").leadsTo("DONE"))
                .measures(Measure.events("made", "making").by("colour")).build())
                .hasMessageContaining("title: no field name").hasMessageContaining("leads to no state: DONE")
                .hasMessageContaining("no event making").hasMessageContaining("no field colour");
    }

    private static List<String> words(List<Field> fields) {
        List<String> keys = new ArrayList<>();
        fields.forEach(f -> {
            keys.add(f.key());
            f.choices().forEach(c -> keys.add("choice." + f.key() + "." + c));
        });
        return keys;
    }
}
