package vn.khcn.portal.journey;

/** The walk through the demo, in this process. */
class DemoJourneyIT extends MonthlyReportJourney {
    @Override
    RunningPortal start() {
        return RunningPortal.demo("journey");
    }

    @Override
    String name() {
        return "demo";
    }
}
