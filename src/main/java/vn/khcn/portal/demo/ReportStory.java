package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.IssueService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.ReviewService;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;

/** Reports that the story issues itself, from compiling to the number. What a person has begun, or lacks a part, stays. */
@Component
@Profile("demo")
@Order(75)
class ReportStory implements StoryPart {
    private final RegimeService regimes;
    private final ReportService reports;
    private final CompileService compiles;
    private final ReviewService review;
    private final IssueService issues;
    private final Cast cast;
    /** A compile reads one state of the records and undoes its reading: not in the transaction of the day. */
    private final TransactionTemplate apart;

    ReportStory(RegimeService regimes, ReportService reports, CompileService compiles, ReviewService review,
            IssueService issues, Cast cast, PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.regimes = regimes;
        this.reports = reports;
        this.compiles = compiles;
        this.review = review;
        this.issues = issues;
        this.cast = cast;
    }

    record ReportRow(String regime, String period, LocalDate date) {}

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().map(ReportRow::date).collect(Collectors.toSet());
    }

    @Override
    public void tell(Story story, LocalDate day) {
        rows(story).stream().filter(row -> row.date().equals(day)).forEach(row -> Objects
                .requireNonNull(apart.execute(status -> compiled(row))).ifPresent(report -> {
                    CurrentActor.runAs(cast.with(Role.OFFICE), () -> review.submit(report));
                    CurrentActor.runAs(cast.with(Role.DIRECTOR), () -> {
                        review.approve(report);
                        review.sign(report);
                    });
                    CurrentActor.runAs(cast.with(Role.REGISTRY), () -> {
                        issues.number(report, null, day);
                        issues.issue(report);
                    });
                }));
    }

    /** The report where it is the story's and nothing is missing in it. */
    private Optional<Long> compiled(ReportRow row) {
        return CurrentActor.callAs(cast.with(Role.OFFICE), () -> {
            long regime = regimes.list().stream().filter(r -> r.name().equals(row.regime())).map(RegimeDetails::id)
                    .findFirst().orElseThrow();
            long report = reports.open(regime, Period.parse(row.period()));
            if (reports.tree(report, 0).isPresent()) {
                return Optional.empty();
            }
            compiles.compile(report);
            return reports.tree(report, 0).orElseThrow().holes().findAny().isEmpty()
                    ? Optional.of(report)
                    : Optional.empty();
        });
    }

    private static List<ReportRow> rows(Story story) {
        return StoryFile.list(story.folder(), "story.yaml", "reports", ReportRow.class);
    }
}
