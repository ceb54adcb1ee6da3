package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.press.OfficialPreview;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** The part as it will print, and before that what is still to be done; submits once however often it is clicked. */
class SubmitDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    SubmitDialog(GridDesk desk, GridHost host, GridState state) {
        setHeaderTitle(getTranslation("entries.submit.title", PeriodText.of(state.period())));
        setWidth("900px");
        List<Blocker> open = desk.parts().blockers(state.unitId(), state.period());
        if (!open.isEmpty()) {
            add(new Paragraph(getTranslation("entries.submit.open", open.size())), list(desk, host, state, open));
        }
        Div preview = new Div();
        preview.addClassNames("desk", "submit-preview");
        preview.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label",
                getTranslation("entries.submit.preview"));
        preview.getElement().setProperty("innerHTML",
                OfficialPreview.html(desk.print().document(state.unitId(), state.period())));
        add(preview);
        Button send = new Button(getTranslation("entries.submit.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.setEnabled(open.isEmpty());
        send.addClickListener(click -> {
            try {
                desk.parts().submit(state.unitId(), state.period());
                close();
                Notice.done("entries.submit.done", PeriodText.of(state.period()));
            } catch (RuntimeException failed) {
                close();
                Notice.problem(failed);
            }
            host.refresh();
        });
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), send);
    }

    private UnorderedList list(GridDesk desk, GridHost host, GridState state, List<Blocker> open) {
        Map<Long, TopicSummary> topics = desk.topics().all().stream()
                .collect(Collectors.toMap(TopicSummary::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        for (Blocker blocker : open) {
            Long topicId = blocker.topicId();
            TopicSummary topic = topicId == null ? null : topics.get(topicId);
            String what = getTranslation("entries.blocker." + blocker.what());
            if (topic == null) {
                list.add(new ListItem(new Span(what)));
                continue;
            }
            GridTab tab = blocker.kind() == null ? state.tab() : GridTab.of(blocker.kind());
            NativeButton go = new NativeButton(topic.name(), click -> {
                close();
                host.select(topic.id(), tab);
            });
            go.addClassName("link");
            Span words = new Span(what + " · " + getTranslation("entries.tab." + tab));
            words.addClassName("grow");
            list.add(new ListItem(words, go));
        }
        return list;
    }
}
