package vn.khcn.portal.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.khcn.portal.Portal;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** The demo as it starts, its story told up to a day, in a database that a test may start again on. */
final class ToldDemo implements AutoCloseable {
    static final LocalDate OPENING = LocalDate.of(2023, 10, 13);
    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private final ConfigurableApplicationContext context;
    private final String name;

    private ToldDemo(String name, ConfigurableApplicationContext context) {
        this.name = name;
        this.context = context;
    }

    static ToldDemo upTo(LocalDate day, String name) {
        String database = name + "_" + RUN;
        return new ToldDemo(name, new SpringApplicationBuilder(Portal.class).profiles("embedded", "demo").run(
                "--server.port=0", "--portal.embedded.folder=target/story-db", "--portal.embedded.database=" + database,
                "--portal.demo.folder=target/story-" + database, "--portal.demo.start=" + day,
                "--portal.mail.folder=target/story-" + database + "/mail", "--logging.level.root=warn"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Path mails() {
        return Path.of("target/story-" + name + "_" + RUN, "mail");
    }

    /** Works as the portal in the department of a folder. */
    <T> T in(String folder, Callable<T> work) {
        Story story = bean(FoundingStory.class).story(folder).orElseThrow();
        return CurrentActor.callAs(Actor.portal(story.departmentId()), work);
    }

    /** Works as the account with a user name of Bắc Giang. */
    <T> T as(String username, Callable<T> work) {
        Actor actor = in("bacgiang", () -> bean(Cast.class).named(username));
        return CurrentActor.callAs(actor, work);
    }

    void moveTo(LocalDate day) {
        Actor administrator = in("bacgiang", () -> bean(StaffService.class).accountsWith(Role.ADMINISTRATOR).stream()
                .findFirst().map(a -> bean(Cast.class).named(a.username())).orElseThrow());
        CurrentActor.runAs(administrator, () -> bean(StoryTeller.class).moveTo(day, told -> {}));
    }

    UnitOption unit(String code) {
        return in("bacgiang", () -> bean(PeopleService.class).units().stream().filter(u -> u.code().equals(code))
                .findFirst().orElseThrow());
    }

    @Override
    public void close() {
        context.close();
    }
}
