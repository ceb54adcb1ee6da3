package vn.khcn.portal.journey;

/** The same walk through the jar of a server. */
class ServerJarJourneyIT extends MonthlyReportJourney {
    @Override
    RunningPortal start() throws Exception {
        return RunningPortal.jar("jar");
    }

    @Override
    String name() {
        return "jar";
    }
}
