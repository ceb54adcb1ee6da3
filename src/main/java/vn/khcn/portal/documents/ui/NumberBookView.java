package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import vn.khcn.portal.documents.BookLine;
import vn.khcn.portal.documents.NumberBookDetails;
import vn.khcn.portal.documents.NumberBookOption;
import vn.khcn.portal.documents.NumberBookService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.component.Address;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** A number book: one register in one year, its gaps, numbers whose dates do not rise, and the printed book. */
@Route(DocumentNavigation.BOOKS)
@PermitAll
class NumberBookView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient NumberBookService books;
    private final transient PeopleService people;
    private final transient PressService press;
    private final transient PrintedBook printed;
    private final transient RegisterSettings settings;

    NumberBookView(NumberBookService books, PeopleService people, PressService press, Translations texts,
            RegisterSettings settings) {
        this.books = books;
        this.people = people;
        this.press = press;
        this.settings = settings;
        printed = new PrintedBook(texts);
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<NumberBookOption> all = books.books();
        String register = asked.getSingleParameter("register").orElse("");
        String year = asked.getSingleParameter("year").orElse("");
        removeAll();
        add(all.stream().filter(b -> b.register().equals(register) && Integer.toString(b.year()).equals(year))
                .findFirst().or(() -> all.stream().findFirst()).map(chosen -> page(all, chosen))
                .orElseGet(
                        () -> new Page(head()).body(new EmptyState("documents.book.none", "documents.book.noneNext"))));
    }

    private PageHead head() {
        PageHead head = new PageHead(getTranslation("documents.book.title"));
        if (CurrentActor.get().is(Role.REGISTRY) || CurrentActor.get().is(Role.ADMINISTRATOR)) {
            head.actions(new Button(getTranslation("documents.book.begin"), click -> settings.openBeginning()),
                    new Button(getTranslation("documents.book.settings"), click -> settings.openSharing()));
        }
        return head;
    }

    private Page page(List<NumberBookOption> all, NumberBookOption chosen) {
        NumberBookDetails book = books.book(chosen.register(), chosen.year());
        DepartmentDetails department = people.department();
        PageHead head = head().actions(new FileDownload(getTranslation("documents.book.print"),
                () -> new FileDownload.Content("so-van-ban-" + book.year() + "-" + chosen.last() + ".pdf",
                        "application/pdf", press.book(printed.of(book, department)))));
        Select<NumberBookOption> which = new Select<>();
        which.setAriaLabel(getTranslation("documents.book.which"));
        which.setItems(all);
        which.setItemLabelGenerator(b -> getTranslation("documents.book.name", String.join(", ", b.kinds()),
                Integer.toString(b.year())));
        which.setValue(chosen);
        which.setMinWidth("20rem");
        which.addValueChangeListener(change -> Address
                .open(DocumentNavigation.book(change.getValue().register(), change.getValue().year())));
        Div bar = new Div(which, new Span(getTranslation("documents.book.entries", book.entries())));
        bar.addClassName("filter-bar");
        if (book.missing() > 0) {
            bar.add(new Chip(Tone.RED, getTranslation("documents.book.missing", book.missing())));
        }
        if (book.outOfOrder() > 0) {
            bar.add(new Chip(Tone.AMBER, getTranslation("documents.book.outOfOrder", book.outOfOrder())));
        }
        return new Page(head).body(bar, grid(book));
    }

    private Grid<BookLine> grid(NumberBookDetails book) {
        Grid<BookLine> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAriaLabel(getTranslation("documents.book.title"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::number).setHeader(getTranslation("documents.print.symbol")).setWidth("9rem")
                .setFlexGrow(0);
        text(grid, "date", "7.25rem", e -> DayText.of(e.document().issuedOn()));
        grid.addComponentColumn(this::subject).setHeader(getTranslation("documents.print.subject")).setWidth("14rem")
                .setFlexGrow(1);
        text(grid, "signer", "6rem", e -> e.document().signer());
        text(grid, "recipients", "8.5rem", e -> String.join("; ", e.document().recipients()));
        text(grid, "unit", "6.5rem", e -> e.document().unit());
        text(grid, "copies", "4rem", e -> Integer.toString(e.document().copies()));
        text(grid, "sent", "7.25rem", e -> DayText.of(e.sentOn()));
        text(grid, "received", "4.5rem", e -> e.sent() == 0 ? "" : e.confirmed() + "/" + e.sent());
        text(grid, "note", "5rem", e -> e.document().note());
        grid.setItems(book.lines());
        return grid;
    }

    private void text(Grid<BookLine> grid, String key, String width, Function<BookLine.Entry, String> text) {
        grid.addColumn(line -> line instanceof BookLine.Entry e ? text.apply(e) : "")
                .setHeader(getTranslation("documents.print." + key)).setResizable(true).setFlexGrow(0).setWidth(width);
    }

    private Component number(BookLine line) {
        return switch (line) {
            case BookLine.Gap gap -> new Span(gap.size() == 1
                    ? Integer.toString(gap.from())
                    : gap.from() + "–" + gap.to());
            case BookLine.Entry entry ->
                new Anchor(DocumentNavigation.outbound(entry.document().id()), entry.document().symbol());
        };
    }

    private Component subject(BookLine line) {
        return switch (line) {
            case BookLine.Gap gap -> new Chip(Tone.RED,
                    getTranslation(gap.size() == 1 ? "documents.book.gapOne" : "documents.book.gap",
                            Integer.toString(gap.from()), Integer.toString(gap.to())));
            case BookLine.Entry entry -> {
                Div subject = new Div(new Div(entry.document().subject()));
                if (entry.laterBefore() != null) {
                    subject.add(new Chip(Tone.AMBER, getTranslation("documents.book.before", entry.laterBefore())));
                }
                yield subject;
            }
        };
    }
}
