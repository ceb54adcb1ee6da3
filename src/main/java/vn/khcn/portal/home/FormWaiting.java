package vn.khcn.portal.home;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.RoundState;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.forms.ui.FormsNavigation;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Sheets the own unit must fill in; for the office what came together and is not answered. */
@Component
@Order(25)
class FormWaiting implements WaitingDesk {
    private static final int MOST = 5;
    private final SheetService sheets;
    private final RoundService rounds;

    FormWaiting(SheetService sheets, RoundService rounds) {
        this.sheets = sheets;
        this.rounds = rounds;
    }

    @Override
    public List<Waiting> waiting() {
        Actor actor = CurrentActor.get();
        List<Waiting> waiting = new ArrayList<>();
        if (actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD)) {
            sheets.mine().stream().filter(a -> a.sheet().missing() && a.round().state() != RoundState.CLOSED)
                    .limit(MOST)
                    .forEach(a -> waiting.add(new Waiting(a.sheet().late(), "home.action.fillSheet", a.round().title(),
                            "home.waiting.sheet", List.of(DocumentReference.day(a.round().dueOn()), a.sheet().filled(),
                                    a.sheet().toFill()),
                            FormsNavigation.sheet(a.sheet().id()))));
        }
        if (actor.is(Role.OFFICE)) {
            rounds.list(false).stream().filter(r -> !r.regular() && r.state() == RoundState.COLLECTED).limit(MOST)
                    .forEach(r -> waiting.add(new Waiting(false, "home.action.answerRound", r.title(),
                            "home.waiting.collected", List.of(r.asked()), FormsNavigation.round(r.id()))));
        }
        return waiting;
    }
}
