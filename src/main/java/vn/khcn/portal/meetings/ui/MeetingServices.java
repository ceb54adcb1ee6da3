package vn.khcn.portal.meetings.ui;

import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.meetings.AgendaService;
import vn.khcn.portal.meetings.ConclusionReviewService;
import vn.khcn.portal.meetings.ConclusionService;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveHandOffService;
import vn.khcn.portal.meetings.DirectiveService;
import vn.khcn.portal.meetings.MeetingService;
import vn.khcn.portal.meetings.NoticeIssueService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Joinery;

/** The services that the screens of meetings ask. */
@org.springframework.stereotype.Component
record MeetingServices(MeetingService meetings, AgendaService agenda, ConclusionService conclusions,
        ConclusionReviewService review, NoticeIssueService notices, DirectiveBookService book,
        DirectiveService directives, DirectiveHandOffService handOff, CommentService comments, PeopleService people,
        StaffService staff, ArchiveService archive, PressService press, RecordRoutes routes, Joinery joinery,
        BusinessClock clock) {}
