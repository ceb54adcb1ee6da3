package vn.khcn.portal.meetings.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import vn.khcn.portal.meetings.MeetingForm;
import vn.khcn.portal.meetings.MeetingKind;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.RegisterForm;

/** Calls a meeting, or changes its day and frame. */
class CallDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    /** A new meeting. */
    CallDialog(MeetingServices services, LongConsumer called) {
        this(services, called, new long[1]);
    }

    private CallDialog(MeetingServices services, LongConsumer called, long[] id) {
        super("meetings.list.call", fresh(services, id), "meetings.list.call", () -> called.accept(id[0]));
    }

    /** A meeting there is. */
    CallDialog(MeetingServices services, MeetingSummary meeting, Runnable changed) {
        super("meetings.form.change", known(services, meeting), "shell.form.save", changed);
    }

    private static RegisterForm<MeetingForm> form(MeetingServices services) {
        List<OfficeOption> signers = services.staff().signers();
        RegisterForm<MeetingForm> form = services.joinery().form(MeetingForm.class, "meetings.form.");
        form.choice("kind", MeetingKind.class, "meetings.kind.").required();
        form.date("heldOn").required();
        form.pick("chair", signers, OfficeOption::title).required().hint("meetings.form.chairHint");
        form.pick("signer", signers, OfficeOption::title).required();
        form.text("opening").hint("meetings.form.openingHint");
        form.text("recipients");
        return form;
    }

    private static RegisterForm<MeetingForm> fresh(MeetingServices services, long[] id) {
        Map<String, Object> given = new HashMap<>();
        given.put("kind", MeetingKind.MONTHLY);
        given.put("heldOn", services.clock().today());
        List<OfficeOption> signers = services.staff().signers();
        services.meetings().list().stream().findFirst().map(last -> services.meetings().form(last.id()))
                .ifPresentOrElse(last -> {
                    given.put("chair", last.chair());
                    given.put("signer", last.signer());
                    given.put("recipients", last.recipients());
                }, () -> {
                    given.put("recipients", MeetingMarks.text("meetings.form.recipientsGiven"));
                    signers.stream().findFirst().ifPresent(first -> given.put("chair", first));
                    signers.stream().filter(s -> s.authority().size() > 2).findFirst()
                            .ifPresent(three -> given.put("signer", three));
                });
        return form(services).openNew("meeting:new", given, form -> id[0] = services.meetings().call(form));
    }

    private static RegisterForm<MeetingForm> known(MeetingServices services, MeetingSummary meeting) {
        return form(services).open("meeting:" + meeting.id(), () -> new RegisterForm.Stored<>(
                services.meetings().form(meeting.id()),
                services.meetings().find(meeting.id()).orElseThrow().version()),
                (values, version) -> services.meetings().change(meeting.id(), version, values));
    }
}
