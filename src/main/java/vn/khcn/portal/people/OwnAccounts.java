package vn.khcn.portal.people;

import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;

/** The accounts of the acting department. */
@Component
class OwnAccounts {
    private final Accounts accounts;

    OwnAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * One account, an ended one too.
     *
     * @throws BusinessRule if the department has none with this number
     */
    Account get(long id) {
        return accounts.findByIdAndDepartmentId(id, CurrentActor.get().departmentId())
                .orElseThrow(() -> BusinessRule.broken("people.rule.not-found"));
    }
}
