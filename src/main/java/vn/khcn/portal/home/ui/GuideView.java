package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.home.Guide;
import vn.khcn.portal.home.Guide.Chapter;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** The user guide: chapters at the left, the chosen one to read. Each chapter has an address. */
@Route("huong-dan")
@PermitAll
class GuideView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String ROUTE = "huong-dan";
    private final transient List<Chapter> chapters;
    private final Tabs tabs = new Tabs();
    private final Markdown text = new Markdown();

    GuideView(Guide guide) {
        super(new PageHead(""));
        chapters = guide.chapters();
        pageHead().title(getTranslation("home.guide.title"));
        chapters.forEach(chapter -> tabs.add(new Tab(chapter.title())));
        tabs.setOrientation(Tabs.Orientation.VERTICAL);
        tabs.addThemeVariants(TabsVariant.LUMO_SMALL);
        tabs.addSelectedChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(GuideView.class, chapters.get(tabs.getSelectedIndex()).name()));
            }
        });
        text.addClassName("guide");
        Div page = pane("main", text);
        page.getElement().setAttribute("tabindex", "0");
        panes(pane("list", tabs), page);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String name) {
        int at = 0;
        for (int i = 0; i < chapters.size(); i++) {
            at = chapters.get(i).name().equals(name) ? i : at;
        }
        tabs.setSelectedIndex(at);
        // In the file links lead to headings, here each chapter has its address.
        text.setContent(chapters.get(at).text().replace("](#", "](" + ROUTE + "/"));
    }
}
