package vn.khcn.portal.meetings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;

/**
 * What is written about a directive.
 *
 * @param text         {@link vn.khcn.portal.kernel.Sentence} markup
 * @param coordinators units that help
 * @param supervisor   office that looks after it; null for none
 * @param citations    documents listed below it, one line each
 * @param excuse       why it names no lead or no deadline
 */
public record DirectiveForm(LineForm form, String text, Lead lead, Set<Long> coordinators, @Nullable Long supervisor,
        Due due, String deliverable, List<String> citations, String excuse) {
    public DirectiveForm {
        text = CleanText.line(text);
        coordinators = Set.copyOf(coordinators);
        deliverable = CleanText.line(deliverable);
        citations = citations.stream().map(CleanText::line).filter(c -> !c.isEmpty()).toList();
        excuse = CleanText.line(excuse);
    }

    /** The least: words and who leads. */
    public static DirectiveForm of(String text, Lead lead) {
        return new DirectiveForm(LineForm.DIRECTIVE, text, lead, Set.of(), null, Due.NONE, "", List.of(), "");
    }

    public DirectiveForm text(String words) {
        return new DirectiveForm(form, words, lead, coordinators, supervisor, due, deliverable, citations, excuse);
    }

    public DirectiveForm as(LineForm other) {
        return new DirectiveForm(other, text, lead, coordinators, supervisor, due, deliverable, citations, excuse);
    }

    public DirectiveForm led(Lead by) {
        return new DirectiveForm(form, text, by, coordinators, supervisor, due, deliverable, citations, excuse);
    }

    public DirectiveForm with(Set<Long> units) {
        return new DirectiveForm(form, text, lead, units, supervisor, due, deliverable, citations, excuse);
    }

    public DirectiveForm watched(@Nullable Long office) {
        return new DirectiveForm(form, text, lead, coordinators, office, due, deliverable, citations, excuse);
    }

    public DirectiveForm due(Due when) {
        return new DirectiveForm(form, text, lead, coordinators, supervisor, when, deliverable, citations, excuse);
    }

    public DirectiveForm excused(String why) {
        return new DirectiveForm(form, text, lead, coordinators, supervisor, due, deliverable, citations, why);
    }

    /** What must still be said before it is issued: {@code lead}, {@code due}, or nothing. */
    public List<String> missing() {
        if (form == LineForm.INTRO || !excuse.isEmpty()) {
            return List.of();
        }
        return Stream.of(lead.none() ? "lead" : "", due.kind() == DueKind.NONE ? "due" : "").filter(m -> !m.isEmpty())
                .toList();
    }
}
