package vn.khcn.portal.exchange.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.reporting.template.RegimeService;

/** The department's duties to report, by code. */
@RestController
@RequestMapping(ApiPaths.V1 + "/regimes")
class RegimesApi {
    private final RegimeService regimes;

    RegimesApi(RegimeService regimes) {
        this.regimes = regimes;
    }

    /** A duty to report. */
    record RegimeLine(String code, String name, String legalBase, String recipient, PeriodCalendar calendar,
            PeriodKind periodKind) {}

    @GetMapping
    List<RegimeLine> list() {
        return regimes.list().stream()
                .map(r -> new RegimeLine(r.code(), r.name(), r.legalBase(), r.recipient(), r.calendar(),
                        r.periodKind()))
                .toList();
    }
}
