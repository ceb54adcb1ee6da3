package vn.khcn.portal.demo;

import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A day is one transaction of hundreds of acts: what was written is sent and put away, so that no act looks through all before it. */
@Component
@Profile("demo")
class StoryPage {
    private final EntityManager desk;

    StoryPage(EntityManager desk) {
        this.desk = desk;
    }

    void turn() {
        desk.flush();
        desk.clear();
    }
}
