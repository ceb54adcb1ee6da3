package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.keytasks.KeyGroup;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTaskDetails;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The year's plan: groups, tasks, targets with how far they are on a day; the address holds year, unit and day. */
@Route(KeyTaskNavigation.PLAN)
@PermitAll
class KeyPlanView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String YEAR = "nam";
    private static final String UNIT = "donvi";
    private static final String DAY = "ngay";
    private final transient KeyServices services;
    private final transient Map<String, String> asked = new HashMap<>();

    KeyPlanView(KeyServices services) {
        this.services = services;
        addClassName("page-host");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked.clear();
        Location location = event.getLocation();
        List.of(YEAR, UNIT, DAY).forEach(name -> location.getQueryParameters().getSingleParameter(name)
                .filter(value -> value.matches("[0-9-]{1,18}")).ifPresent(value -> asked.put(name, value)));
        build();
    }

    private void build() {
        LocalDate today = services.clock().today();
        int year = asked.containsKey(YEAR) ? Integer.parseInt(asked.get(YEAR)) : today.getYear();
        LocalDate day = day(today);
        @Nullable
        Long unit = asked.containsKey(UNIT) ? Long.valueOf(asked.get(UNIT)) : null;
        List<KeyTaskDetails> plan = services.progress().plan(year, day);
        List<KeyTaskProgress> targets = plan.stream().flatMap(t -> t.targets().stream())
                .map(KeyTargetDetails::progress).toList();
        PageHead head = new PageHead(getTranslation("keytasks.plan.titleYear", String.valueOf(year)));
        head.chips(new Chip(Tone.GREY, getTranslation("keytasks.plan.count", targets.size())),
                new Chip(Tone.GREEN, getTranslation("keytasks.plan.done",
                        targets.stream().filter(t -> t.percent() != null && t.percent() >= 100).count())));
        long behind = targets.stream().filter(KeyTaskProgress::behind).count();
        Page page = new Page(head);
        if (behind > 0) {
            head.chips(new Chip(Tone.GREY, getTranslation("keytasks.plan.count", targets.size())),
                    new Chip(Tone.AMBER, getTranslation("keytasks.plan.behind", behind)));
        }
        if (KeyMarks.keeps()) {
            head.primary(new Button(getTranslation("keytasks.task.new"),
                    click -> KeyDialogs.task(services, year, null, this::build).open()));
        }
        page.body(filters(year, unit, day, today));
        if (plan.isEmpty()) {
            page.body(new EmptyState("keytasks.plan.empty",
                    KeyMarks.keeps() ? "keytasks.plan.emptyNext" : "keytasks.plan.emptyReader"));
        }
        Map<Long, OffPlanReason> said = services.reasons().last(KeyMarks.TARGET,
                targets.stream().filter(KeyTaskProgress::behind).map(KeyTaskProgress::target).toList(), day);
        for (KeyGroup group : KeyGroup.values()) {
            List<KeyTaskDetails> of = plan.stream().filter(t -> t.form().group() == group)
                    .filter(t -> unit == null || t.targets().stream().anyMatch(x -> x.form().unit() == unit)).toList();
            if (!of.isEmpty()) {
                page.body(card(group, of, unit, said));
            }
        }
        removeAll();
        add(page);
    }

    private Div card(KeyGroup group, List<KeyTaskDetails> tasks, @Nullable Long unit,
            Map<Long, OffPlanReason> said) {
        Div card = new Div(new H2(getTranslation(group.textKey())));
        card.addClassName("card");
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("rows", "key-rows");
        for (KeyTaskDetails task : tasks) {
            String words = task.number() + ". " + task.form().text();
            if (task.ownTarget()) {
                KeyTargetDetails target = task.targets().getFirst();
                rows.add(new TargetRow(target, words, KeyMarks.owed(target.progress(), said, services)));
                continue;
            }
            ListItem line = new ListItem(new Anchor(KeyTaskNavigation.task(task.id()), words));
            line.addClassName("key-task");
            rows.add(line);
            task.targets().stream().filter(t -> unit == null || t.form().unit() == unit).forEach(t -> {
                TargetRow row = new TargetRow(t, t.progress().number() + ". " + t.progress().text(),
                        KeyMarks.owed(t.progress(), said, services));
                row.addClassName("below");
                rows.add(row);
            });
        }
        card.add(rows);
        return card;
    }

    private Div filters(int year, @Nullable Long unit, LocalDate day, LocalDate today) {
        TreeSet<Integer> known = new TreeSet<>(services.progress().years());
        known.addAll(List.of(today.getYear(), today.getYear() + 1, year));
        Select<Integer> years = new Select<>();
        years.setLabel(getTranslation("keytasks.field.year"));
        years.setItems(known.descendingSet());
        years.setItemLabelGenerator(String::valueOf);
        years.setValue(year);
        years.addValueChangeListener(change -> go(YEAR, String.valueOf(change.getValue())));
        Select<UnitOption> units = new Select<>();
        units.setLabel(getTranslation("keytasks.field.unit"));
        units.setEmptySelectionAllowed(true);
        units.setEmptySelectionCaption(getTranslation("keytasks.plan.allUnits"));
        List<UnitOption> all = services.people().units();
        units.setItems(all);
        units.setItemLabelGenerator(
                u -> u == null ? getTranslation("keytasks.plan.allUnits") : u.shortName());
        all.stream().filter(u -> Objects.equals(u.id(), unit)).findFirst().ifPresent(units::setValue);
        units.addValueChangeListener(
                change -> go(UNIT, change.getValue() == null ? null : String.valueOf(change.getValue().id())));
        DateField asOf = new DateField(getTranslation("keytasks.plan.asOf"));
        asOf.setValue(day);
        asOf.addValueChangeListener(change -> go(DAY, change.getValue() == null || change.getValue().equals(today)
                ? null
                : change.getValue().toString()));
        Div bar = new Div(years, units, asOf);
        bar.addClassName("filter-bar");
        return bar;
    }

    private void go(String name, @Nullable String value) {
        if (value == null) {
            asked.remove(name);
        } else {
            asked.put(name, value);
        }
        UI.getCurrent().navigate(KeyTaskNavigation.PLAN, QueryParameters.simple(Map.copyOf(asked)));
    }

    private LocalDate day(LocalDate today) {
        try {
            LocalDate day = asked.containsKey(DAY) ? LocalDate.parse(asked.get(DAY)) : today;
            return day.isAfter(today) ? today : day;
        } catch (java.time.format.DateTimeParseException unread) {
            return today;
        }
    }
}
