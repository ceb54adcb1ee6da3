package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.NumberBookService;
import vn.khcn.portal.documents.recipients.RecipientService;
import vn.khcn.portal.kernel.Role;

/** The registry's desk on the first day: the number each book goes on from, and the recipient book. */
@Component
@Profile("demo")
@Order(25)
class NumberBookStory implements StoryPart {
    private final NumberBookService books;
    private final RecipientService recipients;

    NumberBookStory(NumberBookService books, RecipientService recipients) {
        this.books = books;
        this.recipients = recipients;
    }

    /** @param since the first working day of the year, for books that begin later than the story */
    record RegisterRow(int year, String kind, int startsAt, @Nullable LocalDate since) {
        LocalDate day() {
            return since == null ? FoundingStory.FIRST_DAY : since;
        }
    }

    record RecipientRow(String name, String email) {}

    record SetRow(String code, String name, List<String> members) {}

    @Override
    public Role by() {
        return Role.REGISTRY;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = rows(story).stream().map(RegisterRow::day).collect(Collectors.toCollection(HashSet::new));
        days.add(FoundingStory.FIRST_DAY);
        return days;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        rows(story).stream().filter(r -> r.day().equals(day))
                .forEach(r -> books.beginAt(r.kind(), r.year(), r.startsAt()));
        if (!day.equals(FoundingStory.FIRST_DAY)) {
            return;
        }
        StoryFile.list(story.folder(), "recipients.yaml", "recipients", RecipientRow.class)
                .forEach(r -> recipients.add(r.name(), r.email()));
        StoryFile.list(story.folder(), "recipients.yaml", "sets", SetRow.class)
                .forEach(s -> recipients.writeSet(s.code(), s.name(), s.members()));
    }

    private static List<RegisterRow> rows(Story story) {
        return StoryFile.list(story.folder(), "outbound.yaml", "registers", RegisterRow.class);
    }
}
