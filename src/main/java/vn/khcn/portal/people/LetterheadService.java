package vn.khcn.portal.people;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Keeps the department's letterhead; documents that are issued keep the one they were printed with. */
@Service
@Transactional
public class LetterheadService {
    private final Departments departments;

    LetterheadService(Departments departments) {
        this.departments = departments;
    }

    /** @param version of the department it was read from */
    public record Current(Letterhead letterhead, int version) {}

    @Transactional(readOnly = true)
    public Current current() {
        Department own = own();
        return new Current(own.letterhead(), own.version());
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void change(Letterhead letterhead, int version) {
        letterhead.check();
        Department own = own();
        if (own.version() != version) {
            throw new StaleRecord("Department " + letterhead.symbol());
        }
        own.letterhead(letterhead);
    }

    private Department own() {
        return departments.findById(CurrentActor.get().departmentId()).orElseThrow();
    }
}
