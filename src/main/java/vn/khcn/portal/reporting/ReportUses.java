package vn.khcn.portal.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.DocumentUses;

/** The reports whose newest draft names a document: as a line, in a sentence, or behind a figure. */
@Component
class ReportUses implements DocumentUses {
    private final Reports reports;

    ReportUses(Reports reports) {
        this.reports = reports;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(String type, long id) {
        String named = "\"type\":\"" + type + "\",\"id\":" + id;
        String printed = "\"kind\":\"" + type + "\",\"id\":" + id;
        return reports.naming("%" + named + ",%", "%" + named + "}%", "%" + printed + ",%").stream()
                .map(r -> new Use("documents.use.report", r.title(), "bao-cao/" + r.id())).toList();
    }
}
