package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.UnreadableFile;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.reporting.outline.Outline;
import vn.khcn.portal.reporting.outline.OutlineFile;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.reporting.template.TemplateService;
import vn.khcn.portal.reporting.template.TemplateSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FaultsDialog;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** Templates and regimes: what is reported to whom, when, by which outline. */
@Route("mau-bao-cao")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class TemplateListView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 2 * 1024 * 1024;
    private final transient TemplateServices services;
    private final transient TemplateService templates;
    private final transient RegimeService regimes;
    private final transient RegimeDialog.Setting setting;

    TemplateListView(TemplateServices services, HolidayService holidays, BusinessClock clock) {
        this.services = services;
        templates = services.templates();
        regimes = services.regimes();
        setting = new RegimeDialog.Setting(regimes, templates, services.periods(), holidays, clock);
        addClassName("page");
        build();
    }

    private void build() {
        removeAll();
        List<TemplateSummary> all = templates.list();
        Button regime = new Button(getTranslation("reporting.regime.add"),
                click -> new RegimeDialog(setting, templates.list(), null, this::build).open());
        regime.setEnabled(!all.isEmpty());
        Page page = new Page(new PageHead(I18NProvider.translate("reporting.template.listTitle")).actions(regime));
        Div templateCard = card("reporting.template.templates", all.isEmpty()
                ? new EmptyState("reporting.template.none", "reporting.template.noneNext")
                : rows(all));
        Button fresh = new Button(getTranslation("reporting.template.add"),
                click -> new NewTemplateDialog(services, all, this::make).open());
        Div tools = new Div(fresh, upload());
        tools.addClassName("toolbar");
        templateCard.add(tools);
        page.body(templateCard, card("reporting.regime.regimes", regimes.list().isEmpty()
                ? new EmptyState("reporting.regime.none", all.isEmpty()
                        ? "reporting.regime.noneTemplate"
                        : "reporting.regime.noneNext")
                : regimeRows(all)));
        add(page);
    }

    /** A new outline comes in by the same door as a file, and is worked on at once. */
    private void make(Outline outline) {
        try {
            UI.getCurrent().navigate(ReportNavigation.template(templates.importFile(OutlineFile.write(outline))));
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private static Div card(String title, Component content) {
        Div card = new Div(new H2(I18NProvider.translate(title)), content);
        card.addClassName("card");
        return card;
    }

    private UnorderedList rows(List<TemplateSummary> all) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        for (TemplateSummary template : all) {
            Anchor name = new Anchor(ReportNavigation.template(template.id()), template.name());
            name.addClassName("grow");
            ListItem row = new ListItem(name,
                    new Chip(template.published() == 0 ? Tone.GREY : Tone.GREEN, template.published() == 0
                            ? getTranslation("reporting.template.unpublished")
                            : getTranslation("reporting.template.version", template.published())));
            if (template.unpublished() && template.published() > 0) {
                row.add(new Chip(Tone.AMBER, getTranslation("reporting.template.changed")));
            }
            rows.add(row);
        }
        return rows;
    }

    private UnorderedList regimeRows(List<TemplateSummary> all) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        for (RegimeDetails regime : regimes.list()) {
            Span name = new Span(regime.name());
            name.addClassName("grow");
            Span to = new Span(regime.recipient() + " · " + all.stream().filter(t -> t.id() == regime.template())
                    .map(TemplateSummary::name).findFirst().orElse(""));
            to.addClassName("hint");
            rows.add(new ListItem(name, to, new Chip(Tone.GREY,
                    getTranslation("reporting.choice." + regime.periodKind())),
                    new Chip(Tone.GREY,
                            getTranslation("reporting.choice." + regime.calendar())),
                    new Button(getTranslation("reporting.regime.edit"),
                            click -> new RegimeDialog(setting, all, regime, this::build).open())));
        }
        return rows;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            try {
                templates.importFile(new String(bytes, StandardCharsets.UTF_8));
                Notice.done("reporting.template.imported");
                build();
            } catch (UnreadableFile unreadable) {
                new FaultsDialog("reporting.template.problems", unreadable.faults()).open();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        }))));
        upload.setUploadButton(new Button(getTranslation("reporting.template.import")));
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setMaxFileSize(LARGEST);
        return upload;
    }
}
