package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.forms.CollectService;
import vn.khcn.portal.forms.FilledForm;
import vn.khcn.portal.forms.FormService;
import vn.khcn.portal.forms.FormSummary;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.forms.definition.RowNumbers;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.FileFault;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.FaultsDialog;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** The form editor: head, columns and rows at the left, the form with its counted values in the middle, the chosen one's fields. */
@Route(FormsNavigation.FORMS + "/:form([0-9]{1,18})")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class FormView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient FormService forms;
    private final transient CollectService collected;
    private final transient Figures figures;
    private final transient PeriodService periods;
    private final transient List<UnitOption> units;
    private final transient RecordRoutes routes;
    private final transient FormFiles files;
    private final transient BusinessClock clock;
    private final Div headPlace = new Div();
    private final Div list = Page.pane("list");
    private final Div main = Page.pane("main");
    private final Div side = Page.pane("side");
    private transient Period period;
    private long id;
    private int version;
    private String chosen = "";

    FormView(FormService forms, CollectService collected, Figures figures, PeriodService periods, PeopleService people,
            RecordRoutes routes, FormFiles files, BusinessClock clock) {
        this.forms = forms;
        this.collected = collected;
        this.figures = figures;
        this.periods = periods;
        this.routes = routes;
        this.files = files;
        this.clock = clock;
        units = people.units();
        period = periods.current();
        addClassName("page");
        headPlace.getStyle().set("display", "contents");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("form").orElseThrow();
        FormSummary summary = summary();
        version = summary.version();
        FormDefinition form = forms.draft(id);
        period = PeriodChoice.lastEnded(periods, form.periods(), clock.today());
        removeAll();
        Page page = new Page(new PageHead("")).panes(list, main, side);
        page.replace(page.getComponentAt(0), headPlace);
        add(page);
        show(form);
        choose("");
    }

    private FormSummary summary() {
        return forms.list().stream().filter(f -> f.id() == id).findFirst().orElseThrow(NotFoundException::new);
    }

    /** Everything but the fields at the side, which keep their focus. */
    private void show(FormDefinition form) {
        List<FileFault> problems = forms.problems(form);
        headPlace.removeAll();
        headPlace.add(head(form, problems));
        list.removeAll();
        list.add(parts(form));
        main.removeAll();
        FilledForm filled = collected.preview(form, period);
        Div scroll = new Div(new FormGrid(filled, FormGrid.Editor.NONE,
                key -> filled.proof(key).ifPresent(figure -> new ProofDialog(figure, routes).open())));
        scroll.addClassName("table-scroll");
        Paragraph hint = new Paragraph(getTranslation("forms.edit.previewHint"));
        hint.addClassName("hint");
        main.add(scroll, hint);
    }

    private PageHead head(FormDefinition form, List<FileFault> problems) {
        FormSummary summary = summary();
        PageHead head = new PageHead(summary.name()).back(FormsNavigation.FORMS, getTranslation("forms.nav.forms"))
                .chips(summary.published() == 0
                        ? new Chip(Tone.GREY, getTranslation("forms.list.unpublished"))
                        : new Chip(Tone.GREEN, getTranslation("forms.list.version", summary.published())));
        if (!problems.isEmpty()) {
            head.actions(new Button(getTranslation("forms.edit.problems", problems.size()),
                    click -> new FaultsDialog("forms.edit.problems", problems).open()));
        }
        Select<Period> choice = new Select<>();
        choice.setAriaLabel(getTranslation("forms.field.period"));
        choice.setItems(PeriodChoice.around(periods.current()));
        choice.setItemLabelGenerator(PeriodText::of);
        choice.setValue(period);
        choice.addValueChangeListener(change -> {
            period = change.getValue();
            show(forms.draft(id));
        });
        head.actions(choice).actions(files.of(form.title(), () -> collected.page(collected.preview(form, period))))
                .actions(new FileDownload(getTranslation("forms.edit.export"), () -> new FileDownload.Content(
                        form.code() + ".json", "application/json",
                        FormFile.write(form).getBytes(StandardCharsets.UTF_8))));
        Button publish = new Button(getTranslation("forms.edit.publish"), click -> {
            try {
                Notice.done("forms.edit.published", forms.publish(id).number());
                version = summary().version();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
            show(forms.draft(id));
        });
        publish.setEnabled(problems.isEmpty() && summary.unpublished());
        return head.primary(publish);
    }

    private Div parts(FormDefinition form) {
        Div parts = new Div(entry("", getTranslation("forms.edit.head"), 1));
        form.columns().forEach(c -> parts.add(entry(c.key(), getTranslation("forms.edit.columnOf", c.title()), 1)));
        parts.add(small("forms.edit.addColumn", () -> keepAndChoose(form,
                FormEdits.addColumn(form, getTranslation("forms.fresh.column")))));
        List<String> numbers = RowNumbers.of(form);
        for (int i = 0; i < form.rows().size(); i++) {
            var row = form.rows().get(i);
            parts.add(entry(row.key(), (numbers.get(i) + " " + row.title()).strip(), row.level()));
        }
        parts.add(small("forms.edit.addRow", () -> keepAndChoose(form,
                FormEdits.addRow(form, chosen, getTranslation("forms.fresh.row")))));
        return parts;
    }

    private NativeButton entry(String key, String title, int level) {
        NativeButton entry = new NativeButton(title, click -> choose(key));
        entry.addClassName("topic");
        if (level > 1) {
            entry.addClassName("level-" + level);
        }
        if (key.equals(chosen)) {
            entry.getElement().setAttribute("aria-current", "true");
        }
        return entry;
    }

    private void choose(String key) {
        chosen = key;
        FormDefinition form = forms.draft(id);
        list.removeAll();
        list.add(parts(form));
        side.removeAll();
        if (!key.isEmpty()) {
            Div tools = new Div(small("forms.edit.up", () -> move(key, -1)),
                    small("forms.edit.down", () -> move(key, 1)),
                    small("forms.edit.remove", () -> {
                        keep(FormEdits.remove(form, key));
                        choose("");
                        Notice.undo(() -> {
                            keep(form);
                            choose(key);
                        }, "forms.edit.removed");
                    }));
            tools.addClassName("toolbar");
            side.add(tools);
        }
        side.add(fields(form));
    }

    private Component fields(FormDefinition form) {
        return form.column(chosen).<Component>map(c -> FormPane.column(form, c, counted(form), this::keep))
                .or(() -> form.row(chosen).map(r -> FormPane.row(form, r, counted(form), units, this::keep)))
                .orElseGet(() -> FormPane.head(form, this::keep));
    }

    private Map<String, String> counted(FormDefinition form) {
        Map<String, String> names = new LinkedHashMap<>();
        figures.options(FigureContext.atCutOff(period, form.calendar()))
                .forEach(o -> names.put(o.key(), o.label()));
        return names;
    }

    private Button small(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void move(String key, int step) {
        keep(FormEdits.move(forms.draft(id), key, step));
        choose(key);
    }

    private void keepAndChoose(FormDefinition before, FormDefinition changed) {
        keep(changed);
        choose(FormEdits.lastKey(changed, before));
    }

    /** Stores the changed draft; nothing collected or printed changes before it is published. */
    private void keep(FormDefinition changed) {
        try {
            version = forms.edit(id, version, changed).version();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
            version = summary().version();
        }
        show(forms.draft(id));
    }
}
