package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.Period;

/** What registers propose for the topics of a unit: taken as it is, worded otherwise later, or left out. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAnyRole('SPECIALIST','UNIT_HEAD')")
public class ProposalService {
    private final RegisterLines registers;
    private final SeenProposals seen;
    private final RowTaking rows;
    private final PartDesk desk;

    ProposalService(RegisterLines registers, SeenProposals seen, RowTaking rows, PartDesk desk) {
        this.registers = registers;
        this.seen = seen;
        this.rows = rows;
        this.desk = desk;
    }

    /** The lines of one topic. */
    public record TopicLines(RowGroup group, List<ProposedLine> lines) {
        public TopicLines {
            lines = List.copyOf(lines);
        }

        /** Those that wait. */
        public List<ProposedLine> open() {
            return lines.stream().filter(ProposedLine::open).toList();
        }
    }

    /** The lines of a topic with what the unit did with each. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ProposedLine> lines(RowGroup group) {
        return lines(group, registers.open(group.period()), known(group.unitId(), group.period()));
    }

    /** The lines of several topics as results or plans, for those where registers have any; each figure is counted once. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<TopicLines> lines(long unitId, Period period, List<TopicSummary> topics, EntryKind kind) {
        RegisterLines.Reader reader = registers.open(period);
        Map<String, SeenProposal> known = known(unitId, period);
        return topics.stream().filter(topic -> topic.lineSource() != null)
                .map(topic -> new RowGroup(unitId, period, topic.id(), kind))
                .map(group -> new TopicLines(group, lines(group, reader, known)))
                .filter(found -> !found.lines().isEmpty()).toList();
    }

    /** Takes lines into the unit's words; one that is there already gets the proposed words again. */
    public List<EntryDetails> take(RowGroup group, Set<String> keys) {
        return take(group, keys, registers.open(group.period()));
    }

    /** Takes lines of several topics of one period in one deed. */
    public List<EntryDetails> takeAll(Period period, Map<RowGroup, Set<String>> chosen) {
        RegisterLines.Reader reader = registers.open(period);
        List<EntryDetails> taken = new ArrayList<>();
        chosen.forEach((group, keys) -> taken.addAll(take(group, keys, reader)));
        return taken;
    }

    private List<EntryDetails> take(RowGroup group, Set<String> keys, RegisterLines.Reader reader) {
        Part part = desk.writable(group.unitId(), group.period());
        Map<String, Entry> here = new HashMap<>();
        rows.rows(group).forEach(row -> here.put(Objects.requireNonNullElse(row.sourceKey(), ""), row));
        List<EntryDetails> taken = new ArrayList<>();
        for (RegisterLines.Proposal line : reader.of(group)) {
            if (keys.contains(line.key())) {
                Entry row = here.get(line.key());
                if (row == null) {
                    taken.add(rows.choose(part, group, line.words(), line.key()));
                } else if (!row.words().equals(line.words())) {
                    taken.add(rows.takeAgain(row, line.words()));
                }
            }
        }
        mark(group, keys, false);
        return taken;
    }

    /** Takes every line that waits. */
    public List<EntryDetails> takeOpen(RowGroup group) {
        return take(group, lines(group).stream().filter(ProposedLine::open).map(ProposedLine::key)
                .collect(Collectors.toSet()));
    }

    /** Leaves lines out of this period; they can be taken later all the same. */
    public void leaveOut(RowGroup group, Set<String> keys) {
        desk.writable(group.unitId(), group.period());
        mark(group, keys, true);
    }

    /** The unit has looked at these lines: they are new no more. */
    public void looked(RowGroup group, Set<String> keys) {
        if (desk.mayWrite(group.unitId())) {
            mark(group, keys, null);
        }
    }

    private void mark(RowGroup group, Set<String> keys, @org.jspecify.annotations.Nullable Boolean leftOut) {
        Map<String, SeenProposal> known = known(group.unitId(), group.period());
        for (String key : keys) {
            SeenProposal one = known.getOrDefault(group.topicId() + key, new SeenProposal(group, key));
            if (leftOut != null) {
                one.leaveOut(leftOut);
            }
            if (leftOut != null || !one.stored()) {
                seen.save(one);
            }
        }
    }

    private List<ProposedLine> lines(RowGroup group, RegisterLines.Reader reader, Map<String, SeenProposal> known) {
        Map<String, Entry> here = rows.rows(group).stream().filter(row -> row.sourceKey() != null).collect(
                Collectors.toMap(row -> Objects.requireNonNull(row.sourceKey()), Function.identity(), (a, b) -> a));
        return reader.of(group).stream().map(line -> {
            Entry row = here.get(line.key());
            SeenProposal before = known.get(group.topicId() + line.key());
            ProposedLine.State state = row != null
                    ? row.words().equals(line.words()) ? ProposedLine.State.TAKEN : ProposedLine.State.DIFFERENT
                    : before != null && before.leftOut() ? ProposedLine.State.LEFT_OUT : ProposedLine.State.OPEN;
            return new ProposedLine(line.key(), line.words(), line.records(), state, row == null && before == null);
        }).toList();
    }

    private Map<String, SeenProposal> known(long unitId, Period period) {
        return seen.findAllByUnitIdAndPeriodCode(unitId, period.code()).stream()
                .collect(Collectors.toMap(s -> s.topicId() + s.sourceKey(), Function.identity()));
    }
}
