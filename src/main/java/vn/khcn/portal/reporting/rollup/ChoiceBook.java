package vn.khcn.portal.reporting.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.CurrentActor;

/** The office's choices of each report. Who may choose is the callers' matter. */
@Component
public class ChoiceBook {
    private final Choices choices;

    ChoiceBook(Choices choices) {
        this.choices = choices;
    }

    /** Key of a line → whether it prints; lines without a choice go by the rule. */
    public Map<String, Boolean> of(long report) {
        return choices.findByReportId(report).stream().collect(Collectors.toMap(Choice::lineKey, Choice::taken));
    }

    public void choose(long report, Set<String> keys, boolean taken) {
        Map<String, Choice> known = new HashMap<>();
        choices.findByReportIdAndLineKeyIn(report, keys).forEach(choice -> known.put(choice.lineKey(), choice));
        for (String key : keys) {
            Choice choice = known.getOrDefault(key, new Choice(report, key));
            choice.take(taken);
            choices.save(choice);
        }
    }

    /** Back to the rule. */
    public void forget(long report, Set<String> keys) {
        choices.findByReportIdAndLineKeyIn(report, keys).forEach(choice -> {
            choice.deletedBy(CurrentActor.get().name());
            choices.flush();
            choices.delete(choice);
        });
    }
}
