package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.ByCode;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The topics units write about, and who writes which. */
@Service
@Transactional
public class TopicService {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    private static final int CODE_LENGTH = 80;
    private static final int NAME_LENGTH = 200;
    private final Topics topics;
    private final TopicOwners owners;
    private final PeriodService periods;
    private final ByCode<LineSource> sources;

    TopicService(Topics topics, TopicOwners owners, PeriodService periods, List<LineSource> sources) {
        this.topics = topics;
        this.owners = owners;
        this.periods = periods;
        this.sources = new ByCode<>(sources, LineSource::code);
    }

    /** The topics that exist at a period's cut-off, captions too, in order. */
    @Transactional(readOnly = true)
    public List<TopicSummary> of(Period period) {
        return of(List.of(period)).getOrDefault(period, List.of());
    }

    /** The same for some periods, read at once. */
    @Transactional(readOnly = true)
    public Map<Period, List<TopicSummary>> of(List<Period> wanted) {
        List<Topic> all = topics.findAllByOrderBySortOrderAscCodeAsc();
        List<TopicOwner> owned = owners.findAllBy();
        return wanted.stream().collect(Collectors.toMap(period -> period, period -> {
            LocalDate cutOff = periods.window(period).cutOff();
            return summaries(all.stream().filter(t -> t.validOn(cutOff)).toList(),
                    owned.stream().filter(owner -> owner.validOn(cutOff)));
        }));
    }

    /** The topics a unit writes in a period, in order. */
    @Transactional(readOnly = true)
    public List<TopicSummary> of(Period period, long unitId) {
        return of(period).stream().filter(t -> t.units().contains(unitId)).toList();
    }

    /** Every topic there ever was, in order. */
    @Transactional(readOnly = true)
    public List<TopicSummary> all() {
        return summaries(topics.findAllByOrderBySortOrderAscCodeAsc(), going());
    }

    @Transactional(readOnly = true)
    public Optional<TopicSummary> find(long id) {
        return topics.findById(id).map(t -> summaries(List.of(t), going()).getFirst());
    }

    /** What may propose lines for a topic: its code, and its name where the portal's texts have none. */
    @Transactional(readOnly = true)
    public Map<String, String> lineSources() {
        Map<String, String> offered = new TreeMap<>();
        sources.codes().forEach(code -> offered.put(code, ""));
        sources.all().forEach(source -> offered.putAll(source.ways()));
        return offered;
    }

    /** Adds a topic; its code is unique in the department and never changes. */
    @PreAuthorize("hasAnyRole('OFFICE','ADMINISTRATOR')")
    public TopicSummary add(TopicForm form) {
        String code = CleanText.line(form.code());
        if (code.length() > CODE_LENGTH || !CODE.matcher(code).matches()) {
            throw BusinessRule.at("code", "entries.rule.topicCode");
        }
        if (topics.existsByCode(code)) {
            throw BusinessRule.at("code", "entries.rule.topicCodeTaken", code);
        }
        check(form);
        Topic topic = topics.saveAndFlush(new Topic(form));
        own(topic.id(), form.units());
        return topic.summary(form.units());
    }

    /** Changes all but the code. A topic is never deleted: it ends. */
    @PreAuthorize("hasAnyRole('OFFICE','ADMINISTRATOR')")
    public TopicSummary change(long id, int expectedVersion, TopicForm form) {
        Topic topic = topics.findById(id).orElseThrow();
        StaleRecord.check(topic, expectedVersion);
        check(form);
        topic.change(form);
        own(id, form.units());
        return topics.saveAndFlush(topic).summary(form.units());
    }

    private static void check(TopicForm form) {
        String name = CleanText.line(form.name());
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw BusinessRule.at("name", "entries.rule.topicName", NAME_LENGTH);
        }
        LocalDate end = form.validTo();
        if (end != null && end.isBefore(form.validFrom())) {
            throw BusinessRule.at("validTo", "entries.rule.topicEnd");
        }
    }

    private void own(long topicId, Set<Long> units) {
        Set<Long> missing = new HashSet<>(units);
        for (TopicOwner owner : owners.findAllByTopicId(topicId)) {
            if (owner.goesOn() && !missing.remove(owner.unitId())) {
                owner.deletedBy(CurrentActor.get().name());
                owners.saveAndFlush(owner);
                owners.delete(owner);
            }
        }
        for (Long unit : missing) {
            TopicOwner owner = owners.findByTopicIdAndUnitId(topicId, unit)
                    .orElseGet(() -> new TopicOwner(topicId, unit));
            owner.since(LocalDate.EPOCH);
            owners.saveAndFlush(owner);
        }
    }

    private Stream<TopicOwner> going() {
        return owners.findAllBy().stream().filter(TopicOwner::goesOn);
    }

    private static List<TopicSummary> summaries(List<Topic> found, Stream<TopicOwner> owned) {
        Map<Long, Set<Long>> units = owned.collect(Collectors.groupingBy(TopicOwner::topicId,
                Collectors.mapping(TopicOwner::unitId, Collectors.toSet())));
        return found.stream().map(t -> t.summary(units.getOrDefault(t.id(), Set.of()))).toList();
    }
}
