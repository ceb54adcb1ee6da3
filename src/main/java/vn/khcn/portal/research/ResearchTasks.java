package vn.khcn.portal.research;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.definition.Watch;

/** Nhiệm vụ khoa học và công nghệ: đề tài, dự án of the nation, the province and the grassroots. */
@Configuration(proxyBeanMethods = false)
class ResearchTasks {
    static final String CODE = "research.tasks";
    private static final String LABELS = "research.tasks.";
    private static final int TWO_MONTHS = 60;
    private static final int QUARTER = 90;
    private static final int HALF_YEAR = 180;

    @Bean
    RegisterDefinition researchTaskRegister() {
        return RegisterDefinition.of(LABELS)
                .fields(Field.line("s01", "name").required(), Field.line("s02", "shortName").shown(),
                        Field.line("s03", "aliases"), Field.line("s04", "number").unique(),
                        Field.choice("s05", "kind", "TOPIC", "PROJECT", "SCHEME").required().initially("TOPIC"),
                        Field.choice("s06", "level", TaskEvents.TIERS).required().initially("PROVINCE").shown()
                                .filter(),
                        Field.catalog("r01", "programme", "PROGRAMME").filter(),
                        Field.choice("s07", "managedBy", "MINISTRY", "PROVINCE", "DEPARTMENT").required()
                                .initially("PROVINCE"),
                        Field.catalog("r02", "science", "FIELD").filter(),
                        Field.choice("s08", "choosing", "SELECTION", "DIRECT"),
                        Field.catalog("r03", "lead", "PARTY").shown().filter(),
                        Field.catalog("r04", "partner", "PARTY"),
                        Field.line("s09", "investigator"), Field.catalog("r05", "place", "PLACE"),
                        Field.day("d01", "enteredOn").required(), Field.day("d02", "startsOn"),
                        Field.day("d03", "endsOn").shown(), Field.line("s10", "contract"),
                        Field.money("n01", "budget"), Field.money("n02", "stateBudget"),
                        Field.money("n03", "advance"), Field.day("d04", "fileDueOn"), Field.day("d05", "acceptedOn"),
                        Field.choice("s11", "tier", TaskEvents.TIERS),
                        Field.choice("s12", "grade", TaskEvents.GRADES), Field.day("d06", "registeredOn"),
                        // s13 held the certificate, which the register of registrations has
                        Field.day("d07", "closedOn"),
                        Field.record("r06", "proposal", TaskProposals.CODE),
                        Field.record("r07", "list", TaskLists.CODE),
                        Field.text("l01", "aim"), Field.text("l02", "products"), Field.text("l03", "note"))
                .mainDay("enteredOn").titled("{name}").life(TaskState.class).events(TaskEvents.beforeTheContract())
                .events(TaskEvents.underContract()).events(TaskEvents.afterTheWork()).orders("registered", "recognised")
                .watches(Watch.of("due").in(TaskState.RUNNING).within("endsOn", TWO_MONTHS),
                        Watch.of("late").in(TaskState.RUNNING, TaskState.FAILED).past("endsOn", 0),
                        Watch.of("unrecognised").in(TaskState.ACCEPTED, TaskState.COMPLETED)
                                .past("acceptedOn", TWO_MONTHS),
                        Watch.of("uncontracted")
                                .in(TaskState.LISTED, TaskState.ANNOUNCED, TaskState.OPENED, TaskState.SELECTED,
                                        TaskState.APPRAISED, TaskState.APPROVED)
                                .past("enteredOn", HALF_YEAR),
                        Watch.of("halted").in(TaskState.SUSPENDED, TaskState.STOP_PROPOSED),
                        Watch.of("unliquidated").in(TaskState.RECOGNISED, TaskState.STOPPED, TaskState.TERMINATED)
                                .past("closedOn", QUARTER))
                .measures(TaskMeasures.all()).build();
    }
}
