package vn.khcn.portal.notices;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.Bell;

/** Shows an account's notices in the frame, in the reader's language. */
@Component
class PortalBell implements Bell {
    private final NoticeService notices;
    private final BellNews news;

    PortalBell(NoticeService notices, BellNews news) {
        this.notices = notices;
        this.news = news;
    }

    @Override
    public Runnable onArrival(Runnable arrived) {
        return news.listen(CurrentActor.get().accountId(), arrived);
    }

    @Override
    public int unread() {
        return Math.toIntExact(notices.unread());
    }

    @Override
    public List<Item> latest(int limit) {
        return notices.latest(limit).stream().map(n -> new Item(n.id(),
                I18NProvider.translate(n.messageKey(), n.arguments().toArray()), "", n.at(), n.read(), n.route()))
                .toList();
    }

    @Override
    public void markRead(long id) {
        notices.read(id);
    }

    @Override
    public void markAllRead() {
        notices.readAll();
    }
}
