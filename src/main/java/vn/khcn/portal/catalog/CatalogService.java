package vn.khcn.portal.catalog;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Master data: finding an entry without dấu or by another name, adding one, merging two. */
@Service
@Transactional
public class CatalogService {
    /** Key of the question asked before an entry is added that looks like one there is. */
    public static final String NEAR = "catalog.rule.near";
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final int NAMED = 3;
    private static final int LOOKED_AT = 50;
    private final CatalogItems items;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    CatalogService(CatalogItems items, EntityManager entities, ApplicationEventPublisher events) {
        this.items = items;
        this.entities = entities;
        this.events = events;
    }

    /**
     * Adds an entry.
     *
     * @param answered questions answered with yes: {@link #NEAR} adds it although others look like it
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE', 'ADMINISTRATOR')")
    public CatalogOption add(CatalogKind kind, CatalogForm form, Set<String> answered) {
        CatalogItem item = new CatalogItem(kind, form);
        refuseDouble(item, form, 0);
        List<CatalogOption> near = answered.contains(NEAR) ? List.of() : near(kind, form.name());
        if (!near.isEmpty()) {
            throw BusinessRule.ask("name", NEAR,
                    near.stream().map(CatalogOption::name).collect(Collectors.joining("; ")));
        }
        return items.saveAndFlush(item).option();
    }

    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public void change(long id, int version, CatalogForm form) {
        CatalogItem item = items.findById(id).orElseThrow();
        StaleRecord.check(item, version);
        refuseDouble(item, form, id);
        item.write(form);
        items.saveAndFlush(item);
    }

    /** Says that an entry is the same thing as another; its names become names of the other one. */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public void merge(long from, long into) {
        CatalogItem gone = items.findById(from).orElseThrow();
        CatalogItem stays = items.findById(into).orElseThrow();
        if (from == into || gone.kind() != stays.kind() || gone.mergedInto() != null || stays.mergedInto() != null) {
            throw BusinessRule.broken("catalog.rule.merge");
        }
        CatalogForm form = stays.details().form();
        gone.mergeInto(into);
        items.findByMergedInto(from).forEach(earlier -> earlier.mergeInto(into));
        stays.write(new CatalogForm(form.code().isEmpty() ? gone.option().code() : form.code(), form.name(),
                Stream.concat(form.aliases().stream(), gone.names()).filter(n -> !n.equals(form.name())).toList(),
                form.parent(), form.validFrom(), form.validTo(),
                form.unit().isEmpty() ? gone.option().unit() : form.unit()));
        items.saveAndFlush(stays);
        events.publishEvent(new CatalogMerged(CurrentActor.get().departmentId(), gone.kind(), from, into));
    }

    /** Finds by a part of a name, another name or the code, without dấu; names that start so come first. */
    @Transactional(readOnly = true)
    public List<CatalogOption> find(CatalogKind kind, String text, int limit) {
        return offered(kind, text, EVER, limit);
    }

    /** The same among the entries that had not ended before a day. */
    @Transactional(readOnly = true)
    public List<CatalogOption> offered(CatalogKind kind, String text, LocalDate since, int limit) {
        return items.find(kind, folded(text), since, PageRequest.of(0, limit)).stream().map(CatalogItem::option)
                .toList();
    }

    /** The entry that is called exactly so, by name, other name or code, whatever its dấu. */
    @Transactional(readOnly = true)
    public Optional<CatalogOption> called(CatalogKind kind, String name) {
        String folded = CleanText.folded(CleanText.line(name));
        return folded.isEmpty()
                ? Optional.empty()
                : items.find(kind, folded(name), EVER, PageRequest.of(0, LOOKED_AT)).stream()
                        .filter(i -> i.isCalled(folded)).findFirst().map(CatalogItem::option);
    }

    /** The entries of some numbers, merged ones too; those just read are not read again. */
    @Transactional(readOnly = true)
    public Map<Long, CatalogOption> options(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.unwrap(Session.class)
                        .findMultiple(CatalogItem.class, List.copyOf(Set.copyOf(ids)), SessionCheckMode.ENABLED)
                        .stream().filter(Objects::nonNull)
                        .collect(Collectors.toMap(CatalogItem::id, CatalogItem::option));
    }

    /** Entries whose names are so alike that a person should look, the most alike first. */
    @Transactional(readOnly = true)
    public List<CatalogOption> near(CatalogKind kind, String name) {
        return items.findByKindAndMergedIntoIsNull(kind).stream()
                .map(i -> Map.entry(i, i.names().mapToDouble(n -> NameLikeness.of(n, name)).max().orElse(0)))
                .filter(e -> e.getValue() >= NameLikeness.NEAR)
                .sorted(Comparator.comparingDouble(e -> -e.getValue())).limit(NAMED)
                .map(e -> e.getKey().option()).toList();
    }

    private void refuseDouble(CatalogItem item, CatalogForm form, long self) {
        String code = CleanText.line(form.code());
        if (!code.isEmpty()) {
            items.findFirstByKindAndCodeAndMergedIntoIsNull(item.kind(), code).filter(i -> i.id() != self)
                    .ifPresent(other -> {
                        throw BusinessRule.at("code", "catalog.rule.codeTaken", other.option().name());
                    });
        } else {
            called(item.kind(), form.name()).filter(o -> o.id() != self).ifPresent(other -> {
                throw BusinessRule.at("name", "catalog.rule.nameTaken", other.name());
            });
        }
    }

    static String folded(String text) {
        return CleanText.folded(CleanText.line(text)).replaceAll("([!%_])", "!$1");
    }
}
