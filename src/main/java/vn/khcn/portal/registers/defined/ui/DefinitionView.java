package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.defined.DefinedDraft;
import vn.khcn.portal.registers.defined.DefinedRegister;
import vn.khcn.portal.registers.defined.DefinitionService;
import vn.khcn.portal.registers.defined.Words;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ChipTabs;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Describes a register in four steps, with the form it makes beside it. */
@Route(DefinitionNavigation.ROUTE + "/moi")
@RouteAlias(DefinitionNavigation.ROUTE + "/:register(custom\\.[A-Za-z0-9]+)")
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class DefinitionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;
    private final transient DefinitionService service;
    private final transient RegisterListService lists;
    private final transient PeopleService people;
    private final transient Joinery joinery;
    private final Div step = new Div();
    private transient DefinitionDraft draft = new DefinitionDraft(null);
    private transient OwnParts parts = new OwnParts(draft);
    private transient DefinitionPreview preview = new DefinitionPreview(draft);
    private transient @Nullable DefinedRegister stored;
    private boolean dirty;

    DefinitionView(DefinitionService service, RegisterListService lists, PeopleService people, Joinery joinery) {
        this.joinery = joinery;
        this.service = service;
        this.lists = lists;
        this.people = people;
        addClassName("page-host");
        step.addClassName("card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            stored = event.getRouteParameters().get("register").map(service::details).orElse(null);
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
        DefinedDraft kept = stored == null ? null : stored.draft();
        draft = new DefinitionDraft(kept != null ? kept.form() : stored == null ? null : stored.form());
        if (stored != null) {
            draft.keepers.addAll(kept == null ? lists.keepers(stored.code()) : kept.keepers());
        }
        parts = new OwnParts(draft);
        preview = new DefinitionPreview(draft);
        dirty = false;
        ChipTabs steps = new ChipTabs().add(translate("registers.own.step1"), this::names)
                .add(translate("registers.own.step2"), this::fields)
                .add(translate("registers.own.step3"), this::life)
                .add(translate("registers.own.step4"), this::figures);
        if (stored != null) {
            String code = stored.code();
            steps.add(translate("registers.own.history"), () -> show("registers.own.historyHint",
                    DefinitionHistory.panel(joinery, service.history(code))));
        }
        Div wide = new Div(Page.pane("main", steps, step), Page.pane("side", preview));
        wide.addClassName("own-panes");
        removeAll();
        add(new Page(head(kept != null)).body(wide));
        names();
    }

    private PageHead head(boolean drafted) {
        DefinedRegister known = stored;
        PageHead head = new PageHead(known == null ? translate("registers.own.add") : known.form().title().vi())
                .back(DefinitionNavigation.ROUTE, translate("registers.own.title"));
        if (known == null) {
            return head.primary(new Button(translate("shell.form.save"), click -> save()));
        }
        if (drafted) {
            head.chips(new Chip(Tone.AMBER, translate("registers.own.drafted")))
                    .actions(new Button(translate("registers.own.dropDraft"), click -> new ConfirmQuestion(
                            "registers.own.dropDraftAsk", "registers.own.dropDraft",
                            () -> kept("registers.own.dropped",
                                    () -> service.dropDraft(known.code(), known.version())))
                            .open()));
        }
        return head.actions(new Button(translate("registers.own.keepDraft"),
                click -> kept("registers.own.draftKept", () -> service.draft(known.code(), known.version(),
                        new DefinedDraft(draft.form(), draft.keepers)))))
                .primary(new Button(translate("registers.own.publish"), click -> save()));
    }

    /** A draft was kept or given up: the page shows what there is now. */
    private void kept(String said, Runnable deed) {
        try {
            deed.run();
            dirty = false;
            Notice.done(said);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    private void names() {
        FormLayout form = new FormLayout();
        form.add(line("registers.own.titleVi", draft.title.vi(), v -> draft.title = new Words(v, draft.title.en())),
                line("registers.own.titleEn", draft.title.en(), v -> draft.title = new Words(draft.title.vi(), v)),
                line("registers.own.oneVi", draft.one.vi(), v -> draft.one = new Words(v, draft.one.en())),
                line("registers.own.oneEn", draft.one.en(), v -> draft.one = new Words(draft.one.vi(), v)));
        MultiSelectComboBox<UnitOption> keepers = new MultiSelectComboBox<>(translate("registers.own.keepers"),
                people.units());
        keepers.setItemLabelGenerator(UnitOption::name);
        keepers.setHelperText(translate("registers.own.keepersHint"));
        keepers.setValue(people.units().stream().filter(u -> draft.keepers.contains(u.id()))
                .collect(Collectors.toSet()));
        keepers.addValueChangeListener(chosen -> {
            draft.keepers.clear();
            chosen.getValue().forEach(u -> draft.keepers.add(u.id()));
            dirty = true;
        });
        form.add(keepers, 2);
        show("registers.own.step1Hint", form);
    }

    private void fields() {
        show("registers.own.step2Hint", new OwnRows<>(draft.fields, "registers.own.addField", f -> f.label().vi(),
                f -> translate("registers.own.type." + f.type()) + f.uses().stream().sorted()
                        .map(u -> " · " + translate("registers.own.use." + u)).collect(Collectors.joining()),
                parts::field, this::changed));
    }

    private void life() {
        show("registers.own.step3Hint",
                new OwnRows<>(draft.states, "registers.own.addState", s -> s.label().vi(),
                        s -> s.next().stream().map(parts::state).collect(Collectors.joining(", ",
                                s.next().isEmpty() ? "" : "→ ", "")),
                        parts::state, this::changed),
                new OwnRows<>(draft.events, "registers.own.addEvent", e -> e.label().vi(),
                        e -> (e.leadsTo().isEmpty() ? "" : "→ " + parts.state(e.leadsTo()))
                                + (e.document() ? " · " + translate("registers.own.document") : ""),
                        parts::event, this::changed));
    }

    private void figures() {
        show("registers.own.step4Hint", new OwnRows<>(draft.measures, "registers.own.addMeasure",
                m -> m.label().vi(), m -> m.unit().vi(), parts::measure, this::changed));
    }

    private void show(String hint, com.vaadin.flow.component.Component... content) {
        Paragraph words = new Paragraph(translate(hint));
        words.addClassName("hint");
        step.removeAll();
        step.add(words);
        step.add(content);
    }

    private TextField line(String label, String value, java.util.function.Consumer<String> set) {
        TextField line = new TextField(translate(label));
        line.setValue(value);
        line.setMaxLength(120);
        line.addValueChangeListener(change -> {
            set.accept(change.getValue());
            changed();
        });
        return line;
    }

    private void changed() {
        dirty = true;
        preview.draw();
    }

    private void save() {
        try {
            String code = stored == null ? service.define(draft.form(), draft.keepers) : stored.code();
            if (stored != null) {
                service.change(code, stored.version(), draft.form(), draft.keepers);
            }
            dirty = false;
            Notice.done("registers.own.saved", draft.title.vi());
            UI.getCurrent().navigate(RegisterNavigation.list(code));
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            ConfirmQuestion question = new ConfirmQuestion("shell.form.leave", "shell.form.drop", () -> {
                dirty = false;
                go.proceed();
            });
            question.addCancelListener(stay -> go.cancel());
            question.open();
        }
    }
}
