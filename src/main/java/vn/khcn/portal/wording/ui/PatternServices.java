package vn.khcn.portal.wording.ui;

import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.wording.PatternService;

/** The services that the page of patterns asks. */
@Component
record PatternServices(PatternService patterns, RegisterDirectory registers, TopicService topics, Figures figures,
        RecordRoutes routes, Joinery joinery, PeriodService periods, BusinessClock clock) {}
