package vn.khcn.portal.keytasks.ui;

import vn.khcn.portal.files.ui.AttachmentPanels;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.indicators.ui.OffPlanPanels;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.keytasks.KeyProgressService;
import vn.khcn.portal.keytasks.KeyResultService;
import vn.khcn.portal.keytasks.KeyTaskService;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Joinery;

/** The services that the screens of key tasks ask. */
@org.springframework.stereotype.Component
record KeyServices(KeyTaskService tasks, KeyResultService results, KeyProgressService progress,
        IndicatorService indicators, OffPlanService reasons, OffPlanPanels reasonPanels, AttachmentPanels files,
        PeopleService people, Figures figures, RecordRoutes routes, Joinery joinery, BusinessClock clock) {}
