package vn.khcn.portal.research;

import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;

import static vn.khcn.portal.research.TaskState.ACCEPTED;
import static vn.khcn.portal.research.TaskState.AFTER_ACCEPTANCE;
import static vn.khcn.portal.research.TaskState.COMPLETED;
import static vn.khcn.portal.research.TaskState.FAILED;
import static vn.khcn.portal.research.TaskState.LIQUIDATED;
import static vn.khcn.portal.research.TaskState.RECOGNISED;
import static vn.khcn.portal.research.TaskState.RUNNING;
import static vn.khcn.portal.research.TaskState.STOPPED;
import static vn.khcn.portal.research.TaskState.TERMINATED;
import static vn.khcn.portal.research.TaskState.UNDER_CONTRACT;

/** What happens to an R&D task, in the order of its life. */
final class TaskEvents {
    static final String[] TIERS = {"GRASSROOTS", "PROVINCE", "NATIONAL"};
    static final String[] GRADES = {"EXCELLENT", "GOOD", "PASSED"};
    private static final TaskState[] CAN_PAY_BACK = {RUNNING, FAILED, STOPPED, TERMINATED, RECOGNISED, LIQUIDATED};
    private static final TaskState[] IN_USE = {ACCEPTED, COMPLETED, RECOGNISED, LIQUIDATED};

    private TaskEvents() {}

    static EventKind[] beforeTheContract() {
        return new EventKind[]{EventKind.of("defined").leadsTo(TaskState.DEFINED),
                EventKind.of("listed").leadsTo(TaskState.LISTED).decided(),
                EventKind.of("announced").leadsTo(TaskState.ANNOUNCED).fields(Field.day("d01", "dossiersBy")),
                EventKind.of("dossiersOpened").leadsTo(TaskState.OPENED).fields(Field.number("n01", "dossiers")),
                EventKind.of("selected").leadsTo(TaskState.SELECTED).decided()
                        .fields(Field.catalog("r01", "lead", "PARTY")),
                EventKind.of("assigned").leadsTo(TaskState.SELECTED).decided()
                        .fields(Field.catalog("r01", "lead", "PARTY")),
                EventKind.of("budgetAppraised").leadsTo(TaskState.APPRAISED).withAmount(),
                EventKind.of("approved").leadsTo(TaskState.APPROVED).decided()
                        .fields(Field.money("n01", "budget"), Field.money("n02", "stateBudget")),
                EventKind.of("contracted").leadsTo(RUNNING).decided()
                        .fields(Field.line("s01", "contract"), Field.day("d01", "startsOn"),
                                Field.day("d02", "endsOn")),
                EventKind.of("declined").leadsTo(TaskState.DECLINED)};
    }

    static EventKind[] underContract() {
        return new EventKind[]{EventKind.of("advanced").within(UNDER_CONTRACT).withAmount(),
                EventKind.of("checked").within(UNDER_CONTRACT)
                        .fields(Field.choice("s01", "occasion", "PLANNED", "UNPLANNED", "FIELD").initially("PLANNED")),
                EventKind.of("financeChecked").within(UNDER_CONTRACT).withAmount(),
                EventKind.of("adjusted").within(UNDER_CONTRACT).decided().fields(
                        Field.choice("s01", "subject", "CONTENT", "BUDGET", "PRODUCTS"), Field.text("l01", "content")),
                EventKind.of("placeChanged").within(UNDER_CONTRACT).decided().fields(
                        Field.choice("s01", "change", "ADDED", "MOVED").required(), Field.line("s02", "newPlace")),
                EventKind.of("investigatorChanged").within(UNDER_CONTRACT).decided()
                        .fields(Field.line("s01", "investigator")),
                EventKind.of("partnerChanged").within(UNDER_CONTRACT).decided()
                        .fields(Field.catalog("r01", "partner", "PARTY")),
                EventKind.of("extensionPrepared").within(UNDER_CONTRACT).fields(Field.day("d01", "wantedUntil")),
                EventKind.of("extended").within(UNDER_CONTRACT).decided()
                        .fields(Field.day("d01", "endsOn").required(), Field.line("s01", "reason").required()),
                EventKind.of("fileExtended").within(UNDER_CONTRACT).decided()
                        .fields(Field.day("d01", "fileDueOn").required(), Field.line("s01", "reason").required()),
                EventKind.of("chased").within(RUNNING, FAILED, ACCEPTED).fields(
                        Field.choice("s01", "chasedFor", "PRODUCTS", "CONTENT", "FILE").required(),
                        Field.number("n01", "hectares").decimals(1)),
                EventKind.of("suspended").leadsTo(TaskState.SUSPENDED).decided()
                        .fields(Field.line("s01", "reason").required()),
                EventKind.of("resumed").leadsTo(RUNNING).decided(),
                EventKind.of("stopProposed").leadsTo(TaskState.STOP_PROPOSED)
                        .fields(Field.line("s01", "reason").required()),
                EventKind.of("stopped").leadsTo(STOPPED).decided().dates("closedOn")
                        .fields(Field.line("s01", "reason").required()),
                EventKind.of("terminated").leadsTo(TERMINATED).decided().dates("closedOn")
                        .fields(Field.line("s01", "reason").required()),
                EventKind.of("moneyRecovered").within(CAN_PAY_BACK).withAmount()};
    }

    static EventKind[] afterTheWork() {
        return new EventKind[]{EventKind.of("accepted").leadsTo(ACCEPTED).dates("acceptedOn")
                .fields(Field.choice("s01", "tier", TIERS).required(), Field.choice("s02", "grade", GRADES).required()),
                EventKind.of("failed").leadsTo(FAILED).fields(Field.choice("s01", "tier", TIERS).required()),
                EventKind.of("completed").leadsTo(COMPLETED),
                EventKind.of("registered").within(AFTER_ACCEPTANCE).decided().dates("registeredOn"),
                EventKind.of("recognised").leadsTo(RECOGNISED).decided().dates("closedOn"),
                EventKind.of("settled").within(ACCEPTED, COMPLETED, RECOGNISED, STOPPED, TERMINATED, LIQUIDATED)
                        .withAmount(),
                EventKind.of("assetsHandled").within(RECOGNISED, STOPPED, TERMINATED, LIQUIDATED).decided().withAmount()
                        .fields(Field.choice("s01", "handling", "TRANSFERRED", "SOLD", "SCRAPPED")),
                EventKind.of("liquidated").leadsTo(LIQUIDATED).decided().withAmount(),
                EventKind.of("handedOver").within(IN_USE).fields(Field.catalog("r01", "receiver", "PARTY").required()),
                EventKind.of("replicated").within(IN_USE)
                        .fields(Field.catalog("r01", "where", "PLACE"), Field.number("n01", "hectares").decimals(1)),
                EventKind.of("inspected").fields(Field.line("s01", "inspectedBy"))};
    }
}
