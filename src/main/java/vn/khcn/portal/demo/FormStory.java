package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.forms.FormService;
import vn.khcn.portal.forms.FormSummary;
import vn.khcn.portal.forms.OpenRound;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** Number forms, and what units were asked for: opened by the office, filled in and handed in by the units. */
@Component
@Profile("demo")
@Order(65)
class FormStory implements StoryPart {
    private static final String FILE = "forms.yaml";
    private final FormService forms;
    private final RoundService rounds;
    private final SheetService sheets;
    private final InboundService inbound;
    private final Cast cast;

    FormStory(FormService forms, RoundService rounds, SheetService sheets, InboundService inbound,
            Cast cast) {
        this.forms = forms;
        this.rounds = rounds;
        this.sheets = sheets;
        this.inbound = inbound;
        this.cast = cast;
    }

    record FormRow(String file) {}

    /** @param columns of a question; a number's title begins with "#" */
    record RoundRow(String title, @Nullable String question, @Nullable String form, @Nullable List<String> columns,
            @Nullable String inbound, String period, LocalDate opened, LocalDate due, List<SheetRow> sheets) {}

    /** @param cells row (empty: the unit's own), column, what is typed */
    record SheetRow(String unit, LocalDate date, boolean handedIn, boolean accepted,
            @Nullable List<List<String>> cells) {}

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new HashSet<>();
        if (!StoryFile.list(story.folder(), FILE, "forms", FormRow.class).isEmpty()) {
            days.add(FoundingStory.FIRST_DAY);
        }
        rows(story).forEach(round -> {
            days.add(round.opened());
            round.sheets().forEach(sheet -> days.add(sheet.date()));
        });
        return days;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        if (day.equals(FoundingStory.FIRST_DAY)) {
            CurrentActor.runAs(cast.with(Role.OFFICE), () -> StoryFile
                    .list(story.folder(), FILE, "forms", FormRow.class)
                    .forEach(f -> forms.publish(forms.importFile(file(story.folder(), f.file())))));
        }
        Map<String, Long> units = cast.units();
        for (RoundRow round : rows(story)) {
            if (round.opened().equals(day)) {
                CurrentActor.runAs(cast.with(Role.OFFICE), () -> rounds.open(order(round, units)));
            }
            round.sheets().stream().filter(s -> s.date().equals(day) && s.cells() != null)
                    .forEach(s -> fill(s, Objects.requireNonNull(units.get(s.unit())), round.title()));
        }
    }

    private OpenRound order(RoundRow row, Map<String, Long> units) {
        Long form = forms.list().stream().filter(f -> f.code().equals(row.form())).map(FormSummary::id).findFirst()
                .orElse(null);
        Long asking = row.inbound() == null ? null : inbound.find(row.inbound()).getFirst().id();
        List<String> columns = row.columns() == null ? List.of() : row.columns();
        return new OpenRound(row.title(), Objects.requireNonNullElse(row.question(), ""), form,
                columns.stream().map(c -> new OpenRound.AskedColumn(c.replaceFirst("^#", ""), c.startsWith("#")))
                        .toList(),
                Period.parse(row.period()), row.due(), row.sheets().stream()
                        .map(s -> Objects.requireNonNull(units.get(s.unit()), s.unit())).collect(Collectors.toSet()),
                asking);
    }

    private void fill(SheetRow row, long unit, String round) {
        long sheet = CurrentActor.callAs(cast.writer(unit), () -> {
            long id = sheets.mine().stream().filter(a -> a.round().title().equals(round)).findFirst().orElseThrow()
                    .sheet().id();
            Objects.requireNonNull(row.cells()).forEach(cell -> sheets.put(id,
                    cell.getFirst().isEmpty() ? "u" + unit : cell.getFirst(), cell.get(1), cell.get(2), -1));
            return id;
        });
        if (row.handedIn()) {
            CurrentActor.runAs(cast.head(unit), () -> sheets.submit(sheet));
        }
        if (row.accepted()) {
            CurrentActor.runAs(cast.with(Role.OFFICE), () -> rounds.accept(sheet));
        }
    }

    private static List<RoundRow> rows(Story story) {
        return StoryFile.list(story.folder(), FILE, "rounds", RoundRow.class);
    }

    private static String file(String folder, String name) {
        try {
            return new ClassPathResource("demo/" + folder + "/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
