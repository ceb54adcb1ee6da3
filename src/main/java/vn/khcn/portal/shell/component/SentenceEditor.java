package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One sentence with figures and records inside it; properties, methods and events: docs/screen-parts.md. */
@Tag("sentence-editor")
@JavaScript("context://sentence/markup.js")
@JavaScript("context://sentence/caret.js")
@JavaScript("context://sentence/menu.js")
@JavaScript("context://sentence/draft.js")
@JavaScript("context://sentence/undo.js")
@JavaScript("context://sentence/handover.js")
@JavaScript("context://sentence-editor.js")
public class SentenceEditor extends Component {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of("nothing", "menu", "unknown", "previous", "lastYear", "tooLong");

    /** How a figure shows: its value, and what stands in its tooltip. */
    public record Figure(String printed, String label, String previous, String lastYear) {}

    /**
     * What a sign offers.
     *
     * @param trigger the sign at the start of a word: "/" as a rule
     * @param free    takes the words typed after the sign: {0} in label and markup
     * @param near    stands before all others that fit what is typed
     */
    public record Suggestion(String insert, String label, String hint, String trigger, boolean free, boolean near) {
        public Suggestion(String insert, String label, String hint) {
            this(insert, label, hint, "/", false, false);
        }

        public Suggestion(String insert, String label, String hint, String trigger, boolean free) {
            this(insert, label, hint, trigger, free, false);
        }
    }

    public SentenceEditor(String draftKey, String label, String placeholder) {
        getElement().setAttribute("draft-key", draftKey);
        getElement().setAttribute("label", label);
        getElement().setAttribute("placeholder", placeholder);
        var texts = JSON.createObjectNode();
        TEXTS.forEach(name -> texts.put(name, getTranslation("shell.editor." + name, "{0}")));
        getElement().setProperty("texts", texts.toString());
    }

    /** @param signs of which the server is asked what they offer, with the event {@code suggest} */
    public void asks(String signs) {
        getElement().setAttribute("asks", signs);
    }

    /** Letters that act on the row together with Alt ({@code row-key}); Ctrl and an arrow leads to another group. */
    public void rowKeys(String letters) {
        getElement().setAttribute("keys",
                letters.chars().mapToObj(c -> "Key" + (char) c).collect(Collectors.joining(" ")));
        getElement().setAttribute("groups", true);
    }

    /** Enter and Ctrl+Enter lead to another line: what is typed before the caret is there goes to that line. */
    public void handsOver() {
        getElement().setAttribute("hands-over", true);
    }

    /** @param name of the event; its detail is handed over */
    public void on(String name, SerializableConsumer<JsonNode> heard) {
        getElement().addEventListener(name, event -> heard.accept(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    /** The stored text, when the element is made. */
    public void value(String markup) {
        getElement().setProperty("value", markup);
    }

    /** Offers a newer stored text; {@code answered} hears whether it was taken: not while the person has typed. */
    public void offer(String markup, SerializableConsumer<Boolean> answered) {
        getElement().executeJs("if (this.dirty) return false; this.replace($0); return true", markup)
                .then(Boolean.class, answered);
    }

    public void saved(String markup) {
        getElement().callJsFunction("saved", markup);
    }

    public void replace(String markup) {
        getElement().callJsFunction("replace", markup);
    }

    public void flush() {
        getElement().callJsFunction("flush");
    }

    public void focus(boolean atStart) {
        getElement().executeJs("setTimeout(() => this.focusAt($0))", atStart ? "start" : "end");
    }

    /** Begins another sentence at the end, the caret behind its first words. */
    public void begin(String words) {
        getElement().executeJs("setTimeout(() => { this.focusAt('end'); const said = this.value.trim();"
                + " this.insert((said === '' ? '' : /[.;!?]$/.test(said) ? ' ' : '. ') + $0 + ' '); })", words);
    }

    public void figures(Map<String, Figure> figures) {
        getElement().setProperty("figures", JSON.writeValueAsString(figures));
    }

    public void suggestions(List<Suggestion> suggestions) {
        getElement().setProperty("suggestions", JSON.writeValueAsString(suggestions));
    }

    /** What stands beside some suggestions, known only now: insert → hint. The list stays as it is. */
    public void hints(Map<String, String> hints) {
        getElement().callJsFunction("hints", JSON.writeValueAsString(hints));
    }

    public void readonly(boolean on) {
        getElement().setProperty("readonly", on);
    }
}
