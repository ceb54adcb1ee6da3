package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.TopicSummary;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** The head of the progress grid: period, how long it stays open, state, print, and the one step to take next. */
class GridHead extends PageHead {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");
    private final transient GridDesk desk;
    private final transient BoardService board;
    private final transient GridHost host;
    private final Button submit = new Button(getTranslation("entries.head.submit"));
    private final Button withdraw = new Button(getTranslation("entries.head.withdraw"));
    private final Button giveBack = new Button(getTranslation("entries.head.return"));
    private final Button accept = new Button(getTranslation("entries.head.accept"));

    GridHead(GridDesk desk, BoardService board, GridHost host, GridState state, List<TopicSummary> topics) {
        super("");
        this.desk = desk;
        this.board = board;
        this.host = host;
        boolean mine = Objects.equals(CurrentActor.get().unitId(), state.unitId());
        String period = PeriodText.of(state.period());
        title(mine
                ? getTranslation("entries.head.title", period)
                : getTranslation("entries.head.titleOf", period, host.unit().shortName()));
        if (!mine && EntriesNavigation.BOARD_READERS.stream().anyMatch(CurrentActor.get()::is)) {
            back(EntriesNavigation.board(state.period()), getTranslation("entries.nav.board"));
        }
        submit.addClickListener(click -> new SubmitDialog(desk, host, state).open());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        withdraw.addClickListener(click -> new ConfirmQuestion("entries.withdraw.question", "entries.head.withdraw",
                () -> step(() -> desk.parts().withdraw(state.unitId(), state.period()), "entries.withdraw.done"))
                .because("entries.withdraw.because", DayText.of(desk.periods().window(state.period()).closes()))
                .open());
        giveBack.addClickListener(click -> new ReturnDialog(board, state.unitId(), state.period(),
                new ReportOrder(topics).sorted(desk.parts().entries(state.unitId(), state.period())), host).open());
        accept.addClickListener(
                click -> step(() -> board.accept(state.unitId(), state.period()), "entries.accept.done"));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(print(state, mine), withdraw, giveBack, submit, accept);
    }

    private FileDownload print(GridState state, boolean mine) {
        FileDownload print = new FileDownload(mine
                ? getTranslation("entries.head.print")
                : getTranslation("entries.head.printOf", host.unit().shortName()),
                () -> new FileDownload.Content("noi-dung-" + state.period().code() + ".pdf", "application/pdf",
                        desk.press().pdf(desk.print().document(state.unitId(), state.period()),
                                desk.parts().details(state.unitId(), state.period()).state().isOpen())));
        print.addClassName("button");
        return print;
    }

    /** Follows where the part stands. */
    void show(PartDetails part, GridState state) {
        PeriodWindow window = desk.periods().window(state.period());
        List<Component> chips = new ArrayList<>();
        Chip days = new Chip(Tone.BLUE, getTranslation("entries.head.days", SHORT.format(window.days().from()),
                SHORT.format(window.cutOff())));
        days.setTitle(getTranslation("entries.head.window", DayText.of(window.cutOff()), DayText.of(window.closes())));
        chips.add(days);
        if (part.state().isOpen()) {
            chips.add(timeLeft(window, part));
        }
        chips.add(Chip.of(PartMarks.of(part.state())));
        chips(chips.toArray(Component[]::new));
        submit.setVisible(part.state().isOpen() && part.writable() && desk.parts().maySubmit(state.unitId()));
        withdraw.setVisible(
                part.possible().contains(ApprovalAction.WITHDRAW) && desk.parts().maySubmit(state.unitId()));
        giveBack.setVisible(part.possible().contains(ApprovalAction.RETURN));
        accept.setVisible(part.possible().contains(ApprovalAction.ACCEPT));
    }

    private Chip timeLeft(PeriodWindow window, PartDetails part) {
        LocalDate today = desk.clock().today();
        long left = ChronoUnit.DAYS.between(today, window.closes());
        if (today.isBefore(window.opens())) {
            return new Chip(Tone.GREY, getTranslation("entries.head.opens", DayText.of(window.opens())));
        }
        if (left < 0) {
            return part.writable()
                    ? new Chip(Tone.AMBER, getTranslation("entries.head.reopened"))
                    : new Chip(Tone.RED, getTranslation("entries.head.closed", DayText.of(window.closes())));
        }
        return left == 0
                ? new Chip(Tone.AMBER, getTranslation("entries.head.lastDay"))
                : new Chip(left > 5 ? Tone.GREY : Tone.AMBER,
                        getTranslation("entries.head.left", left, SHORT.format(window.closes())));
    }

    private void step(Runnable work, String done) {
        try {
            work.run();
            Notice.done(done);
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        host.refresh();
    }
}
