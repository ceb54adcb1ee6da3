package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One sentence with figures and records inside it; properties, methods and events: docs/screen-parts.md. */
@Tag("sentence-editor")
@JavaScript("context://sentence/markup.js")
@JavaScript("context://sentence/caret.js")
@JavaScript("context://sentence/menu.js")
@JavaScript("context://sentence/draft.js")
@JavaScript("context://sentence/undo.js")
@JavaScript("context://sentence-editor.js")
class SentenceEditor extends Component {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of("nothing", "menu", "unknown", "previous", "lastYear", "tooLong");

    /** How a figure shows: its value, and what stands in its tooltip. */
    record Figure(String printed, String label, String previous, String lastYear) {}

    /** What "/" offers. */
    record Suggestion(String insert, String label, String hint) {}

    SentenceEditor(String draftKey, String label, String placeholder) {
        getElement().setAttribute("draft-key", draftKey);
        getElement().setAttribute("label", label);
        getElement().setAttribute("placeholder", placeholder);
        var texts = JSON.createObjectNode();
        TEXTS.forEach(name -> texts.put(name, getTranslation("entries.editor." + name, "{0}")));
        getElement().setProperty("texts", texts.toString());
    }

    /** @param name of the event; its detail is handed over */
    void on(String name, SerializableConsumer<JsonNode> heard) {
        getElement().addEventListener(name, event -> heard.accept(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    /** The stored text, when the element is made. */
    void value(String markup) {
        getElement().setProperty("value", markup);
    }

    /** Offers a newer stored text; {@code answered} hears whether it was taken: not while the person has typed. */
    void offer(String markup, SerializableConsumer<Boolean> answered) {
        getElement().executeJs("if (this.dirty) return false; this.replace($0); return true", markup)
                .then(Boolean.class, answered);
    }

    void saved(String markup) {
        getElement().callJsFunction("saved", markup);
    }

    void replace(String markup) {
        getElement().callJsFunction("replace", markup);
    }

    void flush() {
        getElement().callJsFunction("flush");
    }

    void focus(boolean atStart) {
        getElement().executeJs("setTimeout(() => this.focusAt($0))", atStart ? "start" : "end");
    }

    void figures(Map<String, Figure> figures) {
        getElement().setProperty("figures", JSON.writeValueAsString(figures));
    }

    void suggestions(List<Suggestion> suggestions) {
        getElement().setProperty("suggestions", JSON.writeValueAsString(suggestions));
    }

    void readonly(boolean on) {
        getElement().setProperty("readonly", on);
    }
}
