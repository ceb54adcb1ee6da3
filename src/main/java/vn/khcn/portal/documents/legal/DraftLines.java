package vn.khcn.portal.documents.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.LineSource;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.shell.Translations;

/** One line per draft that took steps in the period: "Đối với Quyết định …: bước (văn bản); bước ngày …". */
@Component
class DraftLines implements LineSource {
    private final DraftSteps steps;
    private final LegalDraftService drafts;
    private final Translations wording;

    DraftLines(DraftSteps steps, LegalDraftService drafts, Translations wording) {
        this.steps = steps;
        this.drafts = drafts;
        this.wording = wording;
    }

    @Override
    public String code() {
        return "documents.legalDrafts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportLine> lines(Map<String, String> parameters, FigureContext context) {
        List<ReportLine> lines = new ArrayList<>();
        steps.findByTakenOnBetweenOrderByTakenOnAscIdAsc(context.range().from(), context.range().to()).stream()
                .map(DraftStep::draftId).distinct().sorted().map(drafts::details)
                .forEach(draft -> lines.add(line(draft, context)));
        return lines;
    }

    private ReportLine line(LegalDraftDetails draft, FigureContext context) {
        List<String> phrases = new ArrayList<>();
        List<RecordRef> records = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>();
        for (DraftStepDetails step : draft.steps()) {
            if (context.range().contains(step.step().takenOn())) {
                phrases.add(phrase(draft, step));
                fields.put(wording.vietnamese("documents.step." + step.step().kind()),
                        DocumentReference.day(step.step().takenOn()));
                RecordRef document = step.document();
                if (document != null) {
                    records.add(document);
                }
            }
        }
        String name = draft.kind().name() + " " + draft.form().title();
        records.addFirst(new RecordRef("legal-draft", draft.id(), name, fields));
        return new ReportLine("legal-draft:" + draft.id(), 2,
                wording.vietnamese("documents.line.draft", Sentence.escape(name), String.join("; ", phrases)),
                List.of(), records);
    }

    /** What was done, in the unit's words or by the kind of step, and the document or day that proves it. */
    private String phrase(LegalDraftDetails draft, DraftStepDetails step) {
        String note = step.step().note().replaceFirst("\\.+$", "");
        String done = note.isEmpty()
                ? wording.vietnamese("documents.line.step." + step.step().kind(), draft.form().authority())
                : note;
        RecordRef document = step.document();
        return document == null
                ? wording.vietnamese("documents.line.onDay", Sentence.escape(lowered(done)),
                        DocumentReference.day(step.step().takenOn()))
                : wording.vietnamese("documents.line.proved", Sentence.escape(lowered(done)), mention(document));
    }

    private static String mention(RecordRef document) {
        return "{#" + document.type() + ":" + document.id() + "|" + document.label() + "}";
    }

    /** Inside a sentence a step starts small, unless its first word is a name or an abbreviation ("Sở Tư pháp", "UBND"). */
    private static String lowered(String text) {
        String first = text.split(" ", 2)[0];
        boolean name = first.equals("Sở") || first.equals("Bộ") || first.equals("Ban") && text.startsWith("Ban Chấp")
                || first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return name ? text : lowerFirst(text);
    }

    private static String lowerFirst(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
