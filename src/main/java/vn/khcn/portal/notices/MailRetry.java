package vn.khcn.portal.notices;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Every few minutes the mail that could not be sent, or was left by a server that stopped, is tried again. */
@Component
@ConditionalOnProperty(name = "portal.mail.retry", havingValue = "true", matchIfMissing = true)
class MailRetry {
    private final MailRound mail;
    private final PeopleService people;

    MailRetry(MailRound mail, PeopleService people) {
        this.mail = mail;
        this.people = people;
    }

    @Scheduled(initialDelay = 120, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void again() {
        for (DepartmentDetails department : CurrentActor.callAs(Actor.portal(1), people::departments)) {
            CurrentActor.runAs(Actor.portal(department.id()), mail::go);
        }
    }
}
