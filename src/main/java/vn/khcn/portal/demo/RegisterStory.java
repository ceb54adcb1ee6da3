package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RecordRow;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/**
 * Records of registers, one file for each register and keeper: entered on their main day, planned ones on the day they were
 * {@code told}, and what happened to them on its own day.
 */
@Component
@Profile("demo")
@Order(60)
class RegisterStory implements StoryPart {
    private static final Set<String> PAST = Set.of(RegisterService.OUTSIDE);
    private static final String RECORD = "record:";
    private static final int DEEPEST = 6;
    private static final int PAGE = 10;
    private final RegisterService service;
    private final RegisterListService lists;
    private final RegisterDirectory registers;
    private final StoryValues values;
    private final Cast cast;
    private final StoryPage page;
    private final Map<String, Map<LocalDate, List<Happening>>> byDay = new ConcurrentHashMap<>();

    RegisterStory(RegisterService service, RegisterListService lists, RegisterDirectory registers, StoryValues values,
            Cast cast, StoryPage page) {
        this.service = service;
        this.lists = lists;
        this.registers = registers;
        this.values = values;
        this.cast = cast;
        this.page = page;
    }

    /** A file of records: fields by key, {@code began}, {@code told}, and {@code events} with {@code kind} and {@code on}. */
    record File(String register, String keeper, List<Map<String, Object>> records) {
        List<Map<String, Object>> events(Map<String, Object> row) {
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> events = (List<Map<String, Object>>) row.get("events");
            return events == null ? List.of() : events;
        }
    }

    /** A record of a file on the day it is entered or something happens to it. */
    record Happening(File file, Map<String, Object> row) {}

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new HashSet<>(byDay(story).keySet());
        days.add(FoundingStory.FIRST_DAY);
        return days;
    }

    @Override
    public boolean ahead() {
        return true;
    }

    /** A day is told as a whole: what happened first in it speaks for the rest. */
    @Override
    public boolean stands(Story story, LocalDate day) {
        Map<String, Long> units = cast.units();
        return byDay(story).getOrDefault(day, List.of()).stream().limit(1).anyMatch(first -> CurrentActor.callAs(
                cast.writer(Objects.requireNonNull(units.get(first.file().keeper()))), () -> stands(first, day)));
    }

    private boolean stands(Happening first, LocalDate day) {
        RegisterDefinition register = registers.get(first.file().register());
        Optional<RecordRow> record = values.seek(register, first.row());
        return told(register, first.row()).equals(day)
                ? record.isPresent()
                : record.stream().flatMap(r -> service.details(r.id()).events().stream())
                        .anyMatch(event -> Story.dayOf(event.happenedOn()).equals(day));
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<String, Long> units = cast.units();
        if (day.equals(FoundingStory.FIRST_DAY)) {
            files(story.folder()).stream().collect(Collectors.groupingBy(File::register,
                    Collectors.mapping(f -> Objects.requireNonNull(units.get(f.keeper()), f.keeper()),
                            Collectors.toSet())))
                    .forEach(lists::keptBy);
        }
        Map<File, List<Happening>> today = byDay(story).getOrDefault(day, List.of()).stream()
                .collect(Collectors.groupingBy(Happening::file, LinkedHashMap::new, Collectors.toList()));
        today.forEach((file, rows) -> {
            RegisterDefinition register = registers.get(file.register());
            long keeper = Objects.requireNonNull(units.get(file.keeper()), file.keeper());
            CurrentActor.runAs(cast.writer(keeper),
                    () -> {
                        for (int i = 0; i < rows.size(); i++) {
                            tell(file, register, rows.get(i).row(), day, keeper);
                            if (i % PAGE == PAGE - 1) {
                                page.turn();
                            }
                        }
                        page.turn();
                    });
        });
    }

    private void tell(File file, RegisterDefinition register, Map<String, Object> row, LocalDate day, long keeper) {
        @Nullable
        Long id = null;
        if (told(register, row).equals(day)) {
            RecordForm form = new RecordForm(values.read(register.fields(), row), keeper,
                    (String) row.get("began"), PAST);
            id = service.create(register.code(), form);
            values.became(row, id);
        }
        for (Map<String, Object> event : file.events(row)) {
            if (Story.dayOf(day(event, "on")).equals(day)) {
                id = id == null ? values.find(register, row) : id;
                happened(register, service.row(id), event);
            }
        }
    }

    private void happened(RegisterDefinition register, RecordRow about, Map<String, Object> row) {
        EventKind kind = register.event((String) Objects.requireNonNull(row.get("kind"))).orElseThrow();
        RecordValues own = values.read(kind.fields(), row);
        service.happened(about.id(), about.version(), kind.code(),
                new EventForm(day(row, "on"), null, Objects.toString(row.get("document"), ""),
                        row.get("amount") == null ? null : new java.math.BigDecimal(row.get("amount").toString()),
                        Objects.toString(row.get("note"), ""), own, PAST));
    }

    private static LocalDate told(RegisterDefinition register, Map<String, Object> row) {
        return Story.dayOf(day(row, row.containsKey("told") ? "told" : register.mainDay()));
    }

    private Map<LocalDate, List<Happening>> byDay(Story story) {
        return byDay.computeIfAbsent(story.folder(), folder -> {
            Map<LocalDate, List<Happening>> days = new HashMap<>();
            for (File file : files(folder)) {
                RegisterDefinition register = registers.get(file.register());
                for (Map<String, Object> row : file.records()) {
                    Stream.concat(Stream.of(told(register, row)),
                            file.events(row).stream().map(event -> day(event, "on")))
                            .map(Story::dayOf).distinct().forEach(day -> days
                                    .computeIfAbsent(day, d -> new ArrayList<>()).add(new Happening(file, row)));
                }
            }
            return days;
        });
    }

    /** A register after those that its records point at. */
    private int depth(String register, int bound) {
        return bound == 0
                ? 0
                : registers.get(register).fields().stream().map(Field::target).filter(t -> t.startsWith(RECORD))
                        .mapToInt(t -> 1 + depth(t.substring(RECORD.length()), bound - 1)).max().orElse(0);
    }

    private List<File> files(String folder) {
        try {
            return Arrays
                    .stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:demo/" + folder + "/registers/*.yaml"))
                    .map(r -> "registers/" + r.getFilename()).sorted()
                    .map(name -> StoryFile.whole(folder, name, File.class))
                    .sorted(Comparator.comparingInt(file -> depth(file.register(), DEEPEST))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate day(Map<String, Object> row, String key) {
        return LocalDate.parse(Objects.requireNonNull(row.get(key), () -> key + " of " + row).toString());
    }
}
