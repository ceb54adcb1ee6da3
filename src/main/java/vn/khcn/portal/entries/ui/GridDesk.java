package vn.khcn.portal.entries.ui;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.EntryNews;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.PartPrint;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.entries.ProposalService;
import vn.khcn.portal.entries.RowReviewService;
import vn.khcn.portal.entries.TakeOverService;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.press.PressService;

/** The services the progress grid works with. */
@Component
record GridDesk(TopicService topics, EntryService entries, TakeOverService takeOver, ProposalService proposals,
        PlanService plans, RowReviewService reviews,
        PartService parts,
        PartPrint print, EntryFigures figures, EntryNews news, PeriodService periods, PeopleService people,
        PressService press, BusinessClock clock, InstantSource machineTime) {}
