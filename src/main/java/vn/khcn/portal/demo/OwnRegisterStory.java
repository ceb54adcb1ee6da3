package vn.khcn.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.defined.DefinedForm;
import vn.khcn.portal.registers.defined.DefinitionService;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Registers that the department described itself, through the service its screens use, and their records. */
@Component
@Profile("demo")
@Order(55)
class OwnRegisterStory implements StoryPart {
    private static final String FILE = "own-registers.yaml";
    private static final Set<String> PAST = Set.of(RegisterService.OUTSIDE);
    private final DefinitionService definitions;
    private final RegisterService service;
    private final RegisterDirectory registers;
    private final StoryValues values;
    private final PeopleService people;
    private final Cast cast;

    OwnRegisterStory(DefinitionService definitions, RegisterService service, RegisterDirectory registers,
            StoryValues values, PeopleService people, Cast cast) {
        this.definitions = definitions;
        this.service = service;
        this.registers = registers;
        this.values = values;
        this.people = people;
        this.cast = cast;
    }

    /** A register and its records: fields by key, {@code events} with {@code kind} and {@code on}. */
    record Own(String keeper, DefinedForm form, List<Map<String, Object>> records) {
        String day() {
            return form.fields().stream().filter(f -> f.type() == FieldType.DAY).findFirst().orElseThrow().key();
        }
    }

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new HashSet<>();
        for (Own own : StoryFile.list(story.folder(), FILE, "registers", Own.class)) {
            days.add(FoundingStory.FIRST_DAY);
            own.records().forEach(row -> {
                days.add(Story.dayOf(day(row, own.day())));
                events(row).forEach(event -> days.add(Story.dayOf(day(event, "on"))));
            });
        }
        return days;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        for (Own own : StoryFile.list(story.folder(), FILE, "registers", Own.class)) {
            long keeper = people.units().stream().filter(u -> u.code().equals(own.keeper())).findFirst()
                    .orElseThrow().id();
            if (day.equals(FoundingStory.FIRST_DAY)) {
                CurrentActor.runAs(cast.with(Role.OFFICE), () -> definitions.define(own.form(), Set.of(keeper)));
            }
            String code = definitions.list().stream()
                    .filter(d -> d.form().title().equals(own.form().title())).findFirst().orElseThrow().code();
            CurrentActor.runAs(cast.writer(keeper), () -> tell(own, registers.get(code), day, keeper));
        }
    }

    private void tell(Own own, RegisterDefinition register, LocalDate today, long keeper) {
        for (Map<String, Object> row : own.records()) {
            if (Story.dayOf(day(row, own.day())).equals(today)) {
                service.create(register.code(),
                        new RecordForm(values.read(register.fields(), row), keeper, null, PAST));
            }
            for (Map<String, Object> event : events(row)) {
                if (Story.dayOf(day(event, "on")).equals(today)) {
                    var about = service.row(values.find(register, row));
                    Object amount = event.get("amount");
                    EventForm form = EventForm.on(day(event, "on"))
                            .decidedBy(Objects.toString(event.get("document"), "")).answering(PAST);
                    service.happened(about.id(), about.version(), String.valueOf(event.get("kind")),
                            amount == null ? form : form.worth(new BigDecimal(amount.toString())));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> events(Map<String, Object> row) {
        return (List<Map<String, Object>>) row.getOrDefault("events", List.of());
    }

    private static LocalDate day(Map<String, Object> row, String key) {
        return LocalDate.parse(String.valueOf(row.get(key)));
    }
}
