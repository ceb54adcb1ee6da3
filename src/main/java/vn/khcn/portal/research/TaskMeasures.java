package vn.khcn.portal.research;

import java.util.stream.Stream;
import vn.khcn.portal.registers.definition.Measure;

/** What is counted of R&D tasks; all by level, so that each section of a report takes its own. */
final class TaskMeasures {
    private static final String LEVEL = "level";

    private TaskMeasures() {}

    static Measure[] all() {
        return Stream.of(headline(), stock(), planned(), carriedOut(), afterwards()).flatMap(Stream::of)
                .toArray(Measure[]::new);
    }

    /** What a glance at the register shows first. */
    private static Measure[] headline() {
        return new Measure[]{events("accepted"), events("recognised"), events("checked"), events("extended")};
    }

    /** Managed in a year: what was begun and had not ended before it. */
    private static Measure[] stock() {
        return new Measure[]{Measure.during("managed", "started", "closed"),
                Measure.carried("carriedOver", "started", "closed"),
                Measure.records("started", "startsOn").by(LEVEL), Measure.records("closed", "closedOn").by(LEVEL),
                Measure.records("ending", "endsOn").by(LEVEL).where("state", TaskState.RUNNING.name()),
                Measure.records("inDefinition", "startsOn").by(LEVEL).where("state", TaskState.PROPOSED.name(),
                        TaskState.DEFINED.name())};
    }

    private static Measure[] planned() {
        return new Measure[]{events("defined"), events("listed"), events("announced"), events("selected"),
                events("assigned"), events("budgetAppraised"), events("approved"),
                Measure.events("chosen", "selected", "assigned").by(LEVEL),
                events("approvedMoney", "approved").sum("budget"), events("contracted"), events("advanced"),
                events("advancedMoney", "advanced").sum("amount")};
    }

    private static Measure[] carriedOut() {
        return new Measure[]{events("financeChecked"), events("adjusted"), events("placeChanged"),
                events("investigatorChanged"), events("partnerChanged"), events("extensionPrepared"),
                events("fileExtended"),
                events("chasedForProducts", "chased").where("chasedFor", "PRODUCTS", "FILE"),
                events("chasedHectares", "chased").sum("hectares").decimals(1), events("suspended"),
                events("stopProposed"), events("stopped"), events("terminated"), events("moneyRecovered"),
                events("recoveredMoney", "moneyRecovered").sum("amount")};
    }

    private static Measure[] afterwards() {
        return new Measure[]{events("graded", "accepted").by("grade"), events("failed"),
                events("completed"), events("settled"),
                events("settledMoney", "settled").sum("amount"), events("assetsHandled"), events("liquidated"),
                events("handedOver"), events("replicated"), events("inspected")};
    }

    private static Measure events(String kind) {
        return events(kind, kind);
    }

    private static Measure events(String code, String kind) {
        return Measure.events(code, kind).by(LEVEL);
    }
}
