package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.approval.SubjectMoved;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.forms.RoundDetails;
import vn.khcn.portal.forms.RoundOpened;
import vn.khcn.portal.forms.RoundService;
import vn.khcn.portal.forms.RoundState;
import vn.khcn.portal.forms.RoundSummary;
import vn.khcn.portal.forms.SheetDetails;
import vn.khcn.portal.forms.SheetReminded;
import vn.khcn.portal.forms.SheetService;
import vn.khcn.portal.forms.SheetSummary;
import vn.khcn.portal.forms.ui.FormsNavigation;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Role;

/** What units are asked for: asked, reminded, due soon or late, handed in, given back. */
@Component
class FormNotices {
    private static final int WEEK = 7;
    private final NoticeService notices;
    private final Audience audience;
    private final RoundService rounds;
    private final SheetService sheets;

    FormNotices(NoticeService notices, Audience audience, RoundService rounds, SheetService sheets) {
        this.notices = notices;
        this.audience = audience;
        this.rounds = rounds;
        this.sheets = sheets;
    }

    @EventListener
    void opened(RoundOpened opened) {
        RoundDetails round = rounds.details(opened.roundId());
        round.sheets().stream().filter(SheetSummary::missing).forEach(sheet -> tell(
                audience.writers(sheet.unit().id()),
                opened.again() ? "notices.form.extended" : "notices.form.asked", round.round(), sheet));
    }

    @EventListener
    void reminded(SheetReminded reminded) {
        SheetDetails sheet = sheets.details(reminded.sheetId());
        tell(audience.writers(sheet.sheet().unit().id()), "notices.form.reminded", sheet.round(), sheet.sheet());
    }

    @EventListener
    void moved(SubjectMoved moved) {
        if (moved.kind() != SubjectKind.FORM_SHEET) {
            return;
        }
        SheetDetails sheet = sheets.details(moved.subjectId());
        if (moved.action() == ApprovalAction.SUBMIT) {
            notices.tell(audience.with(Role.OFFICE), "notices.form.handedIn", arguments(sheet.round(), sheet.sheet()),
                    FormsNavigation.list());
        } else if (moved.action() == ApprovalAction.RETURN) {
            String reason = sheet.steps().getLast().reason();
            notices.tell(audience.writers(sheet.sheet().unit().id()), "notices.form.givenBack",
                    Stream.concat(arguments(sheet.round(), sheet.sheet()).stream(),
                            Stream.of(reason == null ? "" : reason)).toList(),
                    FormsNavigation.sheet(sheet.sheet().id()));
        }
    }

    /** The day before, the day it is due, the day after, and once a week as long as it is late. */
    @EventListener
    void began(DayBegan began) {
        for (RoundSummary round : rounds.list(false)) {
            long late = ChronoUnit.DAYS.between(round.dueOn(), began.day());
            boolean day = late == -1 || late == 0 || late > 0 && late % WEEK == 1;
            if (day && (round.state() == RoundState.OPEN || round.state() == RoundState.LATE)) {
                rounds.details(round.id()).sheets().stream().filter(SheetSummary::missing)
                        .forEach(sheet -> tell(audience.head(sheet.unit().id()),
                                late > 0 ? "notices.form.late" : "notices.form.due", round, sheet));
            }
        }
    }

    private void tell(Set<Long> accounts, String key, RoundSummary round, SheetSummary sheet) {
        notices.tell(accounts, key, arguments(round, sheet), FormsNavigation.sheet(sheet.id()));
    }

    private static List<String> arguments(RoundSummary round, SheetSummary sheet) {
        LocalDate due = round.dueOn();
        return List.of(sheet.unit().name(), round.title(), DocumentReference.day(due));
    }
}
