package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    record RegisterRow(int year, String kind, int startsAt) {}

    record RecipientRow(String name, String email) {}

    record SetRow(String code, String name, List<String> members) {}

    @Override
    public Role by() {
        return Role.REGISTRY;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return Set.of(FoundingStory.FIRST_DAY);
    }

    @Override
    public void tell(Story story, LocalDate day) {
        StoryFile.list(story.folder(), "outbound.yaml", "registers", RegisterRow.class)
                .forEach(r -> books.beginAt(r.kind(), r.year(), r.startsAt()));
        StoryFile.list(story.folder(), "recipients.yaml", "recipients", RecipientRow.class)
                .forEach(r -> recipients.add(r.name(), r.email()));
        StoryFile.list(story.folder(), "recipients.yaml", "sets", SetRow.class)
                .forEach(s -> recipients.writeSet(s.code(), s.name(), s.members()));
    }
}
