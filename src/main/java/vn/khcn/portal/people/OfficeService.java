package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Keeps the department's offices, and who is appointed to them. */
@Service
@Transactional
public class OfficeService {
    private final Offices offices;
    private final OfficeHoldings holdings;
    private final Accounts accounts;

    OfficeService(Offices offices, OfficeHoldings holdings, Accounts accounts) {
        this.offices = offices;
        this.holdings = holdings;
        this.accounts = accounts;
    }

    /** All offices, ended ones too. */
    @Transactional(readOnly = true)
    public List<OfficeDetails> offices() {
        return offices.findAllByOrderBySortOrderAscTitleAsc().stream().map(Office::details).toList();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public OfficeDetails add(OfficeDetails details) {
        check(details, 0);
        return offices.save(new Office(details)).details();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public OfficeDetails change(OfficeDetails details) {
        Office office = open(details.id(), details.version());
        check(details, details.id());
        office.change(details);
        return office.details();
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void end(long id, int version, LocalDate lastDay) {
        open(id, version).end(lastDay);
    }

    /** From a day on the account holds this office and no other; null leaves it without one. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void appoint(long accountId, @Nullable Long officeId, LocalDate from) {
        if (officeId != null && offices.findById(officeId).isEmpty()
                || accounts.findByIdAndDepartmentId(accountId, CurrentActor.get().departmentId()).isEmpty()) {
            throw BusinessRule.broken("people.rule.not-found");
        }
        List<OfficeHolding> before = holdings.findAllByAccountId(accountId);
        if (officeId != null && before.stream().anyMatch(h -> h.officeId() == officeId && h.validOn(from))) {
            return;
        }
        for (OfficeHolding holding : before) {
            if (holding.startsOnOrAfter(from)) {
                holdings.delete(holding);
            } else if (holding.validOn(from)) {
                holding.end(from.minusDays(1));
            }
        }
        if (officeId != null) {
            holdings.save(new OfficeHolding(officeId, accountId, from));
        }
    }

    private void check(OfficeDetails details, long id) {
        Required.line("code", details.code());
        Required.line("title", details.title());
        if (offices.findAllByCode(details.code()).stream().anyMatch(o -> o.id() != id)) {
            throw BusinessRule.at("code", "people.rule.code-taken", details.code());
        }
    }

    private Office open(long id, int version) {
        Office office = offices.findById(id).orElseThrow(() -> BusinessRule.broken("people.rule.not-found"));
        StaleRecord.check(office, version);
        return office;
    }
}
