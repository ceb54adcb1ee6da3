package vn.khcn.portal.shell;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.CurrentActor;

/** Views of registers that each account keeps for itself. */
@Service
@Transactional
public class SavedViewService {
    private static final int LONGEST = 100;
    private final SavedViews views;

    SavedViewService(SavedViews views) {
        this.views = views;
    }

    /** My views of a register, by name. */
    @Transactional(readOnly = true)
    public List<SavedViewOption> mine(String register) {
        return views.findAllByAccountIdAndRegisterOrderByName(CurrentActor.get().accountId(), register).stream()
                .map(SavedView::option).toList();
    }

    /** Keeps a view under a name; the same name again replaces it. */
    @PreAuthorize("isAuthenticated()")
    public void keep(String register, String name, String query) {
        String clean = CleanText.line(name);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw BusinessRule.at("name", "shell.rule.viewName", LONGEST);
        }
        long account = CurrentActor.get().accountId();
        views.findByAccountIdAndRegisterAndName(account, register, clean).ifPresentOrElse(v -> v.replace(query),
                () -> views.save(new SavedView(account, register, clean, query)));
    }

    @PreAuthorize("isAuthenticated()")
    public void remove(String register, String name) {
        views.findByAccountIdAndRegisterAndName(CurrentActor.get().accountId(), register, name)
                .ifPresent(views::delete);
    }
}
