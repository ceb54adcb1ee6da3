package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.List;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.press.Run;

/** Sets a sentence as runs: figures with their proof, records as mentions, footnotes numbered through the document. */
final class RunSetter {
    private static final String GAP = "[…]";
    private final EvidenceBook evidence;
    private int footnotes;

    RunSetter(EvidenceBook evidence) {
        this.evidence = evidence;
    }

    /** The runs of a text, and the figures in it that have no value. */
    record SetText(List<Run> runs, List<FigureKey> unknown) {}

    SetText set(String markup, List<String> notes) {
        List<FigureKey> unknown = new ArrayList<>();
        List<Run> runs = new ArrayList<>(runs(markup, unknown));
        for (String note : notes) {
            int number = ++footnotes;
            runs.add(new Run.Footnote(number, runs(note, unknown)));
        }
        return new SetText(runs, unknown);
    }

    private List<Run> runs(String markup, List<FigureKey> unknown) {
        List<Run> runs = new ArrayList<>();
        for (Sentence.Part part : Sentence.parse(markup).parts()) {
            switch (part) {
                case Sentence.Words words -> runs.add(new Run.Text(words.text(), false, words.italic()));
                case Sentence.Mention mention ->
                    runs.add(new Run.Mention(mention.label(), mention.type(), mention.id()));
                case Sentence.Token token -> runs.add(figure(token, unknown));
            }
        }
        return runs;
    }

    private Run figure(Sentence.Token token, List<FigureKey> unknown) {
        return evidence.find(token.key()).<Run>map(found -> new Run.Figure(
                token.withUnit() && !found.unit().isEmpty() ? found.printed() + " " + found.unit() : found.printed(),
                found.id())).orElseGet(() -> {
                    unknown.add(token.key());
                    return Run.text(GAP);
                });
    }
}
