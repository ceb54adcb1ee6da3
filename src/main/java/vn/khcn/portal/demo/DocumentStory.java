package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.kernel.Role;

/** Documents received and cited, and those the department issued on paper. */
@Component
@Profile("demo")
@Order(30)
class DocumentStory implements StoryPart {
    private final RegistryService registry;
    private final OutboundService outbound;
    private final InboundService inbound;
    private final Cast cast;
    private final StoryPage page;
    private final Map<String, Documents> files = new ConcurrentHashMap<>();

    DocumentStory(RegistryService registry, OutboundService outbound, InboundService inbound, Cast cast,
            StoryPage page) {
        this.registry = registry;
        this.outbound = outbound;
        this.inbound = inbound;
        this.cast = cast;
        this.page = page;
    }

    record InboundRow(String issuer, String kind, String symbol, LocalDate date, @Nullable LocalDate receivedOn,
            String subject) {
        LocalDate told() {
            return Story.dayOf(receivedOn == null ? date : receivedOn);
        }
    }

    record OutboundRow(String kind, String number, String symbol, LocalDate date, String subject, String unit,
            String signer, List<String> recipients, @Nullable String respondsTo, boolean inReport,
            @Nullable LocalDate told, @Nullable String figure) {
        LocalDate day() {
            return Story.dayOf(told == null ? date : told);
        }
    }

    record Documents(Map<LocalDate, List<InboundRow>> received, Map<LocalDate, List<OutboundRow>> issued) {}

    @Override
    public Role by() {
        return Role.REGISTRY;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new HashSet<>(documents(story).received().keySet());
        days.addAll(documents(story).issued().keySet());
        return days;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        for (InboundRow row : documents(story).received().getOrDefault(day, List.of())) {
            inbound.register(new InboundForm(row.issuer(), "", row.kind(), row.symbol(), row.date(), row.receivedOn(),
                    row.subject()));
        }
        Map<String, Long> units = cast.units();
        Map<String, FoundingStory.OfficeRow> offices = FoundingStory.file(story.folder()).offices().stream()
                .collect(Collectors.toMap(FoundingStory.OfficeRow::code, o -> o));
        for (OutboundRow row : documents(story).issued().getOrDefault(day, List.of())) {
            FoundingStory.OfficeRow signer = Objects.requireNonNull(offices.get(row.signer()), row.signer());
            OutboundForm form = new OutboundForm(row.kind(), Objects.requireNonNull(units.get(row.unit()), row.unit()),
                    row.symbol(), row.subject(), signer.name(), signer.authority(), row.recipients(),
                    received(row.respondsTo()), null, 1, "", row.inReport(), row.figure() == null ? "" : row.figure());
            registry.registerIssued(form, row.number().equals("next")
                    ? GiveNumber.next(row.date())
                    : GiveNumber.given(Integer.parseInt(row.number()), row.date()));
            page.turn();
        }
    }

    /** The document received under a symbol, if it was told already. */
    @Nullable
    Long received(@Nullable String symbol) {
        return symbol == null
                ? null
                : inbound.find(symbol).stream().filter(d -> d.reference().symbol().equals(symbol))
                        .map(InboundOption::id).findFirst().orElse(null);
    }

    /** The document issued under a number and symbol, if it was told already. */
    @Nullable
    Long issued(@Nullable String symbol) {
        return symbol == null
                ? null
                : outbound.find(symbol).stream().filter(d -> d.reference().symbol().equals(symbol))
                        .map(OutboundOption::id).findFirst().orElse(null);
    }

    private Documents documents(Story story) {
        return files.computeIfAbsent(story.folder(), folder -> {
            List<InboundRow> received = new ArrayList<>(
                    StoryFile.list(folder, "inbound.yaml", "documents", InboundRow.class));
            List<OutboundRow> issued = Stream
                    .of("outbound.yaml", "outbound-letters.yaml", "outbound-earlier.yaml")
                    .flatMap(file -> StoryFile.list(folder, file, "documents", OutboundRow.class).stream())
                    .sorted(Comparator.comparing(OutboundRow::date)
                            .thenComparing(r -> r.number().equals("next")
                                    ? Integer.MAX_VALUE
                                    : Integer.parseInt(r.number())))
                    .toList();
            return new Documents(received.stream().collect(Collectors.groupingBy(InboundRow::told)),
                    issued.stream().collect(Collectors.groupingBy(OutboundRow::day)));
        });
    }
}
