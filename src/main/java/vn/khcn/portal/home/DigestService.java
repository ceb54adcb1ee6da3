package vn.khcn.portal.home;

import java.util.Collection;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.notices.NoticeService;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;

/** The first screen of leaders as one printed page: to print, to mail, and who gets it by itself. */
@Service
@Transactional
public class DigestService {
    static final String NEWS = "home.digest.news";
    private final HomeService home;
    private final DigestPage page;
    private final PressService press;
    private final DigestOrders orders;
    private final NoticeService notices;
    private final StaffService staff;
    private final BusinessClock clock;

    DigestService(HomeService home, DigestPage page, PressService press, DigestOrders orders, NoticeService notices,
            StaffService staff, BusinessClock clock) {
        this.home = home;
        this.page = page;
        this.press = press;
        this.orders = orders;
        this.notices = notices;
        this.staff = staff;
        this.clock = clock;
    }

    /** The page of today as a PDF, of what the acting account sees. @param everything see {@link HomeService#overview} */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICE','DIRECTOR','DEPUTY')")
    public byte[] pdf(boolean everything) {
        Overview overview = home.overview(everything);
        List<Waiting> waiting = home.waiting();
        return press.onePage(most -> page.of(overview, waiting, most), DigestPage.MOST);
    }

    /** Whom it can be sent to: those who may read it. */
    @Transactional(readOnly = true)
    public List<AccountOption> readers() {
        return staff.accounts().stream().filter(a -> Leaders.are(a.roles())).toList();
    }

    /** Mails each of them the page as it is for them. */
    @PreAuthorize("hasAnyRole('OFFICE','DIRECTOR','DEPUTY')")
    public void send(Collection<Long> accounts) {
        if (!readers().stream().map(AccountOption::id).toList().containsAll(accounts)) {
            throw new AccessDeniedException("Leaders and the office only");
        }
        notices.send(accounts, NEWS, List.of(DocumentReference.day(clock.today())), "");
    }

    /** How often the acting account gets it by itself. */
    @Transactional(readOnly = true)
    public DigestRhythm rhythm() {
        return orders.findByAccountId(CurrentActor.get().accountId()).map(DigestOrder::rhythm)
                .orElse(DigestRhythm.NEVER);
    }

    @PreAuthorize("hasAnyRole('OFFICE','DIRECTOR','DEPUTY')")
    public void order(DigestRhythm rhythm) {
        long account = CurrentActor.get().accountId();
        DigestOrder order = orders.findByAccountId(account).orElseGet(() -> new DigestOrder(account));
        order.comes(rhythm);
        orders.save(order);
    }
}
