package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.Supplier;
import vn.khcn.portal.meetings.ConclusionService;
import vn.khcn.portal.meetings.GroupDetails;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.Notice;

/** What can be done to a group: its heading, its place, its end. */
final class GroupMenu {
    private GroupMenu() {}

    static void of(Button button, LineHost host, Supplier<GroupDetails> group) {
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        ConclusionService conclusions = host.services().conclusions();
        menu.addItem(MeetingMarks.text("meetings.group.change"), click -> new GroupDialog(host, group.get()).open());
        menu.addItem(MeetingMarks.text("meetings.group.up"),
                click -> act(host, () -> conclusions.moveGroup(group.get().id(), true)));
        menu.addItem(MeetingMarks.text("meetings.group.down"),
                click -> act(host, () -> conclusions.moveGroup(group.get().id(), false)));
        menu.addItem(MeetingMarks.text("meetings.group.remove"),
                click -> new ConfirmQuestion("meetings.group.removeAsk", "meetings.group.remove",
                        () -> act(host, () -> conclusions.removeGroup(group.get().id(), group.get().version())),
                        group.get().directives()).danger().open());
    }

    private static void act(LineHost host, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
        host.refresh();
    }
}
