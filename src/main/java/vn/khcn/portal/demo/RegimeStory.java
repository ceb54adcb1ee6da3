package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.reporting.template.TemplateService;

/** The department's duties to report, and the outlines they follow: the same files that the editor exports. */
@Component
@Profile("demo")
@Order(12)
class RegimeStory implements StoryPart {
    private final TemplateService templates;
    private final RegimeService regimes;

    RegimeStory(TemplateService templates, RegimeService regimes) {
        this.templates = templates;
        this.regimes = regimes;
    }

    record RegimeRow(String name, String legalBase, String recipient, PeriodCalendar calendar, PeriodKind kind,
            int cutOffShift, int deadlineDays, String outline, @Nullable LocalDate since) {
        LocalDate day() {
            return since == null ? FoundingStory.FIRST_DAY : since;
        }
    }

    @Override
    public Role by() {
        return Role.OFFICE;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(RegimeRow::day).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        Map<String, Long> published = new HashMap<>();
        rows(story).stream().filter(row -> row.day().equals(day)).forEach(row -> {
            long template = published.computeIfAbsent(row.outline(), file -> {
                long imported = templates.importFile(outline(story.folder(), file));
                templates.publish(imported);
                return imported;
            });
            regimes.save(new RegimeDetails(0, 0, row.name(), row.legalBase(), row.recipient(), row.calendar(),
                    row.kind(), row.cutOffShift(), row.deadlineDays(), template));
        });
    }

    private static List<RegimeRow> rows(Story story) {
        return StoryFile.list(story.folder(), "story.yaml", "regimes", RegimeRow.class);
    }

    private static String outline(String folder, String file) {
        try {
            return new ClassPathResource("demo/" + folder + "/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
