package vn.khcn.portal.reporting.ui;

import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.compile.Registers;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.reporting.template.TemplateService;
import vn.khcn.portal.shell.RecordRoutes;

/** The services that the parts of the outline editor ask. */
@Component
record TemplateServices(TemplateService templates, RegimeService regimes, CompileService compiles, Registers registers,
        TopicService topics, PeriodService periods, KindService kinds, RecordRoutes routes) {}
