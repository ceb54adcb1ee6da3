package vn.khcn.portal.records;

import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/** A background task acts as whoever started it: a new thread would see no department's rows. */
@Component
class ActorTaskDecorator implements TaskDecorator {
    @Override
    public Runnable decorate(Runnable task) {
        return CurrentActor.find().<Runnable>map(actor -> () -> CurrentActor.runAs(actor, task)).orElse(task);
    }
}
