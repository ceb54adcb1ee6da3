package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.Block.HeadingStyle;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.outline.Numbering;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineAnnex;
import vn.khcn.portal.reporting.outline.OutlineEdits;
import vn.khcn.portal.reporting.outline.OutlineSection;
import vn.khcn.portal.reporting.template.TemplateSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.FaultsDialog;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The outline editor: sections at the left, the current period as it would print, the chosen section's fields. */
@Route("mau-bao-cao/:template([0-9]{1,18})")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class TemplateView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String ANNEX = "annex:";
    private final transient TemplateServices services;
    private long id;
    private String chosen = "";

    TemplateView(TemplateServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("template").orElseThrow();
        chosen = event.getLocation().getQueryParameters().getSingleParameter("muc").orElse("");
        build();
    }

    private TemplateSummary summary() {
        return services.templates().list().stream().filter(t -> t.id() == id).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void build() {
        removeAll();
        TemplateSummary template = summary();
        Outline outline = services.templates().draft(id);
        List<FileFault> problems = services.templates().problems(outline);
        PaperPane paper = new PaperPane(services.routes());
        paper.show(preview(outline));
        paper.onChosen((block, figure) -> choose(block.contains("/") ? block.substring(0, block.indexOf('/')) : block));
        paper.mark(chosen, "", true);
        add(new Page(head(template, outline, problems)).panes(Page.pane("list", tree(outline)),
                Page.pane("main", paper), Page.pane("side", side(outline, template))));
    }

    /** As it would print for the period of the first regime that uses it, without one for the department's month. */
    private OfficialDocument preview(Outline outline) {
        Period month = services.periods().current();
        return services.regimes().list().stream().filter(regime -> regime.template() == id).findFirst()
                .map(regime -> services.compiles().preview(outline, month.within(regime.periodKind()),
                        regime.calendar()))
                .orElseGet(() -> services.compiles().preview(outline, month, services.periods().calendar()));
    }

    private PageHead head(TemplateSummary template, Outline outline, List<FileFault> problems) {
        PageHead head = new PageHead(template.name()).back(ReportNavigation.TEMPLATES,
                getTranslation("reporting.template.listTitle"));
        Chip state = template.published() == 0
                ? new Chip(Tone.GREY, getTranslation("reporting.template.unpublished"))
                : new Chip(Tone.GREEN, getTranslation("reporting.template.version", template.published()));
        head.chips(state);
        if (!problems.isEmpty()) {
            head.actions(new Button(getTranslation("reporting.template.problems", problems.size()),
                    click -> new FaultsDialog("reporting.template.problems", problems).open()));
        }
        head.actions(
                new FileDownload(getTranslation("reporting.template.export"), () -> new FileDownload.Content(
                        outline.code() + ".json", "application/json",
                        services.templates().exportFile(id, 0).getBytes(StandardCharsets.UTF_8))),
                new Button(getTranslation("reporting.template.compare"),
                        click -> new VersionsDialog(outline, services.templates().versions(id)).open()));
        Button publish = new Button(getTranslation("reporting.template.publish"), click -> {
            Notice.done("reporting.template.done", services.templates().publish(id).number());
            build();
        });
        publish.setEnabled(problems.isEmpty() && template.unpublished());
        return head.primary(publish);
    }

    private Div tree(Outline outline) {
        Map<String, String> numbers = Numbering.of(outline);
        Div tree = new Div(entry("", getTranslation("reporting.outlinehead.title"), 1));
        branch(tree, outline.sections(), numbers, 1);
        Button add = new Button(getTranslation("reporting.section.add"), click -> addSection(outline, null));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tree.add(add);
        for (int i = 0; i < outline.annexes().size(); i++) {
            tree.add(entry(ANNEX + i, outline.annexes().get(i).heading(), 1));
        }
        Button annex = new Button(getTranslation("reporting.annex.add"), click -> addAnnex(outline));
        annex.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tree.add(annex);
        return tree;
    }

    private void branch(Div tree, List<OutlineSection> sections, Map<String, String> numbers, int level) {
        for (OutlineSection section : sections) {
            tree.add(entry(section.id(), (numbers.get(section.id()) + " " + section.title()).strip(), level));
            branch(tree, section.children(), numbers, Math.min(level + 1, 3));
        }
    }

    private NativeButton entry(String section, String title, int level) {
        NativeButton entry = new NativeButton(title, click -> choose(section));
        entry.addClassName("topic");
        if (level > 1) {
            entry.addClassName("level-" + level);
        }
        if (section.equals(chosen)) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        return entry;
    }

    private Div side(Outline outline, TemplateSummary template) {
        if (chosen.startsWith(ANNEX) && Integer.parseInt(chosen.substring(ANNEX.length())) < outline.annexes().size()) {
            return annex(outline, template, Integer.parseInt(chosen.substring(ANNEX.length())));
        }
        Optional<OutlineSection> section = outline.section(chosen);
        if (section.isEmpty()) {
            return new HeadForm(outline, changed -> keep(template, changed));
        }
        Map<String, String> topics = TopicNames.of(services.topics().of(services.periods().current()));
        Div tools = new Div(tool("reporting.section.addBelow", () -> addSection(outline, chosen)),
                tool("reporting.section.up", () -> keep(template, OutlineEdits.move(outline, chosen, -1))),
                tool("reporting.section.down", () -> keep(template, OutlineEdits.move(outline, chosen, 1))),
                tool("reporting.section.remove", () -> {
                    keep(template, OutlineEdits.remove(outline, chosen));
                    Notice.undo(() -> keep(summary(), outline), "reporting.section.removed");
                }));
        tools.addClassName("toolbar");
        Div side = new Div(tools);
        side.add(new SectionForm(section.get(), services, topics,
                changed -> keep(template, OutlineEdits.change(outline, chosen, old -> changed))));
        return side;
    }

    private AnnexForm annex(Outline outline, TemplateSummary template, int index) {
        List<OutlineAnnex> annexes = new ArrayList<>(outline.annexes());
        return new AnnexForm(annexes.get(index), services, changed -> {
            annexes.set(index, changed);
            keep(template, outline.withAnnexes(annexes));
        }, () -> {
            annexes.remove(index);
            chosen = "";
            keep(template, outline.withAnnexes(annexes));
            Notice.undo(() -> keep(summary(), outline), "reporting.annex.removed");
        });
    }

    private void addAnnex(Outline outline) {
        List<OutlineAnnex> annexes = new ArrayList<>(outline.annexes());
        annexes.add(new OutlineAnnex(getTranslation("reporting.annex.fresh"), List.of(), true,
                services.registers().tableCodes().iterator().next(), Map.of()));
        chosen = ANNEX + outline.annexes().size();
        keep(summary(), outline.withAnnexes(annexes));
    }

    private Button tool(String key, Runnable deed) {
        Button tool = new Button(getTranslation(key), click -> deed.run());
        tool.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return tool;
    }

    private void addSection(Outline outline, @Nullable String parent) {
        String fresh = OutlineEdits.freshId(outline, parent);
        keep(summary(), OutlineEdits.add(outline, parent, new OutlineSection(fresh, HeadingStyle.ARABIC,
                getTranslation("reporting.section.fresh"), null, List.of(), List.of())));
        choose(fresh);
    }

    private void choose(String section) {
        chosen = section;
        build();
    }

    /** Stores the changed draft; nothing printed changes before it is published. */
    private void keep(TemplateSummary read, Outline changed) {
        try {
            services.templates().edit(id, read.version(), changed);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        build();
    }
}
