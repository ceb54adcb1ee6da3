package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.home.Guide;
import vn.khcn.portal.home.Guide.Chapter;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The user guide: chapters at the left, the chosen one to read. Each chapter has an address. */
@Route("huong-dan")
@PermitAll
class GuideView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String ROUTE = "huong-dan";
    private final transient List<Chapter> chapters;
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Markdown text = new Markdown();

    GuideView(Guide guide) {
        super(new PageHead(translate("home.guide.title")));
        chapters = guide.chapters();
        Nav contents = new Nav();
        contents.addClassName("guide-chapters");
        contents.setAriaLabel(translate("home.guide.title"));
        for (Chapter chapter : chapters) {
            Anchor link = new Anchor(ROUTE + "/" + chapter.name(), chapter.title());
            links.put(chapter.name(), link);
            contents.add(link);
        }
        text.addClassName("guide");
        Div page = pane("main", text);
        page.getElement().setAttribute("tabindex", "0");
        panes(pane("list", contents), page);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String name) {
        Chapter shown = chapters.stream().filter(c -> c.name().equals(name)).findFirst().orElse(chapters.getFirst());
        links.forEach((chapter, link) -> {
            if (chapter.equals(shown.name())) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        // In the file links lead to headings, here each chapter has its address.
        text.setContent(shown.text().replace("](#", "](" + ROUTE + "/"));
    }
}
