package vn.khcn.portal.wording.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.Tone;
import vn.khcn.portal.wording.LinePattern;
import vn.khcn.portal.wording.PatternDetails;

/** The department's wording: patterns by topic, one in its form, and its lines on real records of a month. */
@Route(PatternNavigation.ROOT + "/:code?([a-z][A-Za-z0-9.-]*)")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class PatternsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_BACK = 14;
    private static final LinePattern BLANK = new LinePattern("", "", "", 1, 1, LinePattern.Form.SENTENCE, "", "",
            Map.of(), "", "", "", "", false, true);
    private final transient PatternServices services;
    private Period month;
    private int version;

    PatternsView(PatternServices services) {
        this.services = services;
        month = now();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        removeAll();
        List<PatternDetails> all = services.patterns().all();
        PageHead head = new PageHead(getTranslation("wording.title"));
        head.actions(new Button(getTranslation("wording.new"),
                click -> getUI().ifPresent(ui -> ui.navigate(PatternNavigation.pattern(PatternNavigation.NEW)))));
        List<TopicSummary> topics = services.topics().all();
        Div list = Page.pane("list", list(all, topics, code));
        if (code.isEmpty()) {
            add(new Page(head).panes(list,
                    Page.pane("main", new EmptyState("wording.choose", "wording.chooseNext"))));
            return;
        }
        PatternDetails shown = code.equals(PatternNavigation.NEW)
                ? new PatternDetails(BLANK, 0, 0, false, false)
                : all.stream().filter(d -> d.pattern().code().equals(code)).findFirst()
                        .orElseThrow(NotFoundException::new);
        add(new Page(head).panes(edit(head, shown, topics, list)));
    }

    private Nav list(List<PatternDetails> all, List<TopicSummary> topics, String current) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("wording.title"));
        Map<String, String> names = topics.stream()
                .collect(Collectors.toMap(TopicSummary::code, TopicSummary::name, (a, b) -> a, LinkedHashMap::new));
        Map<String, List<PatternDetails>> byTopic = all.stream()
                .collect(Collectors.groupingBy(d -> d.pattern().topic(), LinkedHashMap::new, Collectors.toList()));
        // Topics of the department in its own order, then those it does not have.
        List<String> order = java.util.stream.Stream.concat(names.keySet().stream(), byTopic.keySet().stream())
                .distinct().filter(byTopic::containsKey).toList();
        for (String topic : order) {
            H2 title = new H2(names.getOrDefault(topic, services.registers().find(topic)
                    .map(own -> getTranslation(own.labels() + "title")).orElse(topic)));
            title.addClassName("section-title");
            nav.add(title);
            byTopic.getOrDefault(topic, List.of()).forEach(d -> nav.add(entry(d, current)));
        }
        return nav;
    }

    private Anchor entry(PatternDetails d, String current) {
        Anchor link = new Anchor(PatternNavigation.pattern(d.pattern().code()), "");
        Span name = new Span(d.pattern().name());
        name.addClassName("grow");
        link.add(name);
        if (!d.pattern().used()) {
            link.add(Chip.of(new Mark(Tone.GREY, "wording.state.unused")));
        } else if (d.changed()) {
            link.add(Chip.of(new Mark(Tone.BLUE, d.shipped() ? "wording.state.changed" : "wording.state.own")));
        }
        link.addClassName("topic");
        link.getElement().setAttribute("aria-current", Boolean.toString(d.pattern().code().equals(current)));
        return link;
    }

    private Div[] edit(PageHead head, PatternDetails shown, List<TopicSummary> topics, Div list) {
        String code = shown.pattern().code();
        version = shown.version();
        RegisterForm<PatternValues> form = services.joinery().form(PatternValues.class, "wording.field.");
        PatternForm fields = new PatternForm(form, services.registers(), topics, shown.pattern());
        PatternPreview preview = new PatternPreview(services.routes());
        form.open("wording:" + (code.isEmpty() ? "new" : code), () -> {
            PatternDetails now = code.isEmpty() ? shown : services.patterns().find(code).orElse(shown);
            return new RegisterForm.Stored<>(PatternValues.of(now.pattern()), now.version());
        }, (values, known) -> services.patterns().keep(values.pattern(code), known, context()));
        Runnable draw = () -> {
            fields.follow();
            draw(preview, fields.pattern(shown.pattern()));
        };
        form.whenTyped(draw);
        ComboBox<Period> period = new ComboBox<>(getTranslation("wording.preview.month"));
        Period now = now();
        period.setItems(IntStream.range(0, MONTHS_BACK).mapToObj(i -> now.plus(-i)).toList());
        period.setItemLabelGenerator(Period::label);
        period.setValue(month);
        period.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                month = change.getValue();
                draw.run();
            }
        });
        head.primary(form.saveButton("wording.save", () -> {
            Notice.done("wording.saved");
            String saved = code.isEmpty() ? form.typed("code").strip() : code;
            getUI().ifPresent(ui -> ui.navigate(PatternNavigation.pattern(saved)));
        }));
        if (shown.shipped() && shown.changed()) {
            head.actions(new Button(getTranslation("wording.goBack"), click -> new ConfirmQuestion(
                    "wording.goBackQuestion", "wording.goBack", () -> goBack(code)).open()));
        }
        draw.run();
        Div side = Page.pane("side", period, title("wording.preview.title"), preview);
        if (shown.id() != 0) {
            side.add(title("wording.history"), services.joinery().history("wording_patterns", shown.id(),
                    "wording.field.", (column, value) -> value));
        }
        return new Div[]{list, Page.pane("main", fields), side};
    }

    private static H2 title(String key) {
        H2 title = new H2();
        title.setText(title.getTranslation(key));
        title.addClassName("section-title");
        return title;
    }

    private void draw(PatternPreview preview, LinePattern pattern) {
        try {
            Figures.Session session = services.figures().open(context());
            preview.show(services.patterns().preview(pattern, session), session);
        } catch (BusinessRule rule) {
            preview.refuse(rule);
        }
    }

    private void goBack(String code) {
        try {
            services.patterns().goBack(code, version);
            Notice.done("wording.wentBack");
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private FigureContext context() {
        return FigureContext.atCutOff(month, services.periods().window(month).calendar());
    }

    private Period now() {
        return services.periods().monthOf(services.clock().today()).period();
    }
}
