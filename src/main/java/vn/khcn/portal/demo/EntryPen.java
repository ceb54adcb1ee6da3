package vn.khcn.portal.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.legal.LegalDraftService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanLine;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.entries.ProposalService;
import vn.khcn.portal.entries.ProposedLine;
import vn.khcn.portal.entries.RowGroup;

/** Writes one topic of a day as its unit does: answers plans, rewrites the rows that come of it, adds the rest. */
@Component
@Profile("demo")
class EntryPen {
    private static final Pattern DRAFT = Pattern.compile("\\{@([^}]+)}");
    private final LegalDraftService drafts;
    private final EntryService entries;
    private final PartService parts;
    private final PlanService plans;
    private final ProposalService proposals;

    EntryPen(EntryService entries, PartService parts, PlanService plans, ProposalService proposals,
            LegalDraftService drafts) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.entries = entries;
        this.parts = parts;
        this.plans = plans;
    }

    void write(RowGroup topic, List<EntryStory.Stroke> strokes) {
        boolean left = strokes.getFirst().ifNobody();
        if (left && !parts.details(topic.unitId(), topic.period()).state().isOpen()) {
            return;
        }
        List<EntryDetails> before = rows(topic);
        List<EntryDetails> proposed = answer(topic, strokes, before);
        for (EntryKind kind : EntryKind.values()) {
            List<EntryFile.LineRow> lines = strokes.stream().filter(s -> !s.answers() && s.kind() == kind)
                    .map(EntryStory.Stroke::line).toList();
            boolean typed = left && before.stream().anyMatch(e -> e.kind() == kind && !e.text().isEmpty());
            write(new RowGroup(topic.unitId(), topic.period(), topic.topicId(), kind), typed ? List.of() : lines,
                    proposed.stream().filter(e -> e.kind() == kind).toList());
        }
    }

    /** An answered plan proposes its words as a row: the first rows take its place, what is left of it goes. */
    private void write(RowGroup group, List<EntryFile.LineRow> lines, List<EntryDetails> proposed) {
        Deque<EntryDetails> open = new ArrayDeque<>(proposed);
        // Where lines come from records the rows stand in the file's order, not in the places of answered plans.
        boolean ordered = lines.stream().anyMatch(line -> line.take() != null);
        List<EntryFile.LineRow> rest = new ArrayList<>();
        List<EntryDetails> written = new ArrayList<>();
        for (EntryFile.LineRow line : lines) {
            EntryDetails row = ordered ? null : open.poll();
            if (row == null) {
                rest.add(line);
            } else {
                written.add(entries.change(row.id(), row.version(), words(line)));
            }
        }
        open.forEach(row -> entries.remove(row.id(), row.version()));
        List<EntryText> typed = new ArrayList<>();
        for (EntryFile.LineRow line : rest) {
            if (line.take() == null) {
                typed.add(words(line));
            } else {
                written.addAll(add(group, typed));
                written.addAll(taken(group, line.take()));
            }
        }
        written.addAll(add(group, typed));
        for (int i = 0; i < lines.size() && written.size() == lines.size(); i++) {
            if (lines.get(i).standing()) {
                entries.keepStanding(written.get(i).id(), true);
            }
        }
    }

    /** The words with the drafts they name: {@code {@title}} mentions the draft of that title. */
    private EntryText words(EntryFile.LineRow line) {
        EntryText words = line.words();
        return new EntryText(DRAFT.matcher(words.text()).replaceAll(named -> drafts.find(named.group(1)).stream()
                .findFirst().map(d -> Matcher.quoteReplacement("{#legal-draft:" + d.id() + "|" + named.group(1) + "}"))
                .orElseThrow()), words.notes(), words.level());
    }

    /** Adds what was typed one below the other. */
    private List<EntryDetails> add(RowGroup group, List<EntryText> typed) {
        List<EntryDetails> added = typed.isEmpty() ? List.of() : entries.add(group, Long.MAX_VALUE, typed);
        typed.clear();
        return added;
    }

    /** Takes the line of a pattern, or its lines where it tells record by record. */
    private List<EntryDetails> taken(RowGroup group, String pattern) {
        String one = "wording:" + pattern;
        List<EntryDetails> rows = proposals.take(group, Set.of(one));
        if (rows.isEmpty()) {
            rows = proposals.take(group, proposals.lines(group).stream().map(ProposedLine::key)
                    .filter(key -> key.startsWith(one + "/")).collect(Collectors.toSet()));
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("Nothing to take from records: " + pattern);
        }
        return rows.stream().map(row -> entries.review(row.id(), row.version())).toList();
    }

    /** Answers the plans and gives the rows that came of it. */
    private List<EntryDetails> answer(RowGroup topic, List<EntryStory.Stroke> strokes, List<EntryDetails> before) {
        List<EntryFile.LineRow> answered = strokes.stream().filter(EntryStory.Stroke::answers)
                .map(EntryStory.Stroke::line).toList();
        boolean rest = strokes.stream().anyMatch(EntryStory.Stroke::answersPlans);
        if (answered.isEmpty() && !rest) {
            return List.of();
        }
        answered.forEach(line -> answer(topic, line));
        if (rest) {
            plans.lines(topic.unitId(), topic.period()).stream().filter(PlanLine::waits)
                    .filter(p -> p.topicId() == topic.topicId())
                    .forEach(p -> plans.answer(p.planId(), PlanAnswer.DONE, null));
        }
        Set<Long> here = before.stream().map(EntryDetails::id).collect(Collectors.toSet());
        return rows(topic).stream().filter(e -> !here.contains(e.id())).toList();
    }

    private void answer(RowGroup topic, EntryFile.LineRow line) {
        plans.lines(topic.unitId(), topic.period()).stream().filter(PlanLine::waits)
                .filter(p -> p.topicId() == topic.topicId() && Objects.equals(p.text(), line.words().text()))
                .findFirst().ifPresent(p -> plans.answer(p.planId(), line.given(), line.reason()));
    }

    private List<EntryDetails> rows(RowGroup topic) {
        return parts.entries(topic.unitId(), topic.period()).stream().filter(e -> e.topicId() == topic.topicId())
                .toList();
    }
}
