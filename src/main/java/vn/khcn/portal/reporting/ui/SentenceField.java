package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.press.OfficialDocument;

/** A sentence with its figures as tokens, to be edited; see docs/screen-parts.md. */
@Tag("sentence-editor")
@JavaScript("context://sentence/markup.js")
@JavaScript("context://sentence/caret.js")
@JavaScript("context://sentence/menu.js")
@JavaScript("context://sentence/draft.js")
@JavaScript("context://sentence/undo.js")
@JavaScript("context://sentence/handover.js")
@JavaScript("context://sentence-editor.js")
class SentenceField extends Component {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> TEXTS = List.of("nothing", "menu", "unknown", "previous", "lastYear", "tooLong");
    private String value;

    SentenceField(String draftKey, String label, String markup, OfficialDocument document) {
        value = markup;
        getElement().setAttribute("draft-key", draftKey);
        getElement().setAttribute("label", label);
        Map<String, String> texts = new LinkedHashMap<>();
        TEXTS.forEach(name -> texts.put(name, getTranslation("reporting.editor." + name, "{0}")));
        getElement().setProperty("texts", JSON.writeValueAsString(texts));
        getElement().setProperty("figures", JSON.writeValueAsString(figures(document)));
        getElement().setProperty("suggestions", JSON.writeValueAsString(suggestions(document)));
        getElement().setProperty("value", markup);
        getElement().addEventListener("value-change",
                event -> value = event.getEventData().path("event.detail.value").asString(""))
                .addEventData("event.detail.value");
    }

    /** What was typed last; the element tells it on leaving and shortly after the last key. */
    String value() {
        return value;
    }

    /** Stored: the tab needs not keep it any longer. */
    void saved() {
        getElement().callJsFunction("saved", value);
    }

    private static Map<String, Map<String, String>> figures(OfficialDocument document) {
        Map<String, Map<String, String>> figures = new LinkedHashMap<>();
        document.figures().forEach(f -> {
            figures.put("{" + f.key() + "}", Map.of("printed", f.printed(), "label", f.definition()));
            figures.put("{" + f.key() + "|unit}",
                    Map.of("printed", (f.printed() + " " + f.unit()).strip(), "label", f.definition()));
        });
        return figures;
    }

    private static List<Map<String, String>> suggestions(OfficialDocument document) {
        return document.figures().stream().map(f -> Map.of("insert", "{" + f.key() + "}", "label", f.definition(),
                "printed", f.printed())).toList();
    }
}
