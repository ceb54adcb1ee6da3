package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.springframework.core.task.AsyncTaskExecutor;

/**
 * Work over 300 ms: runs beside the screen as whoever started it, shows how far it is, can be cancelled, and can be left
 * (then a notice says that it is done). The result comes back into the screen that asked.
 */
public final class BackgroundTask<T> {
    private final UI ui = UI.getCurrent();
    private final String title;
    private final SerializableConsumer<T> done;
    private final Dialog dialog = new Dialog();
    private final ProgressBar bar = new ProgressBar();
    private final Span step = new Span();
    private volatile boolean cancelled;
    private boolean left;
    private Future<?> running = java.util.concurrent.CompletableFuture.completedFuture(null);

    /** How far the work is; it asks here too whether it is still wanted. */
    public interface Progress {
        /** @param share 0 to 1; negative where it is not known
         *  @param step  what is being done, as shown */
        void at(double share, String step);
    }

    /** Work that may say how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    private BackgroundTask(String title, SerializableConsumer<T> done) {
        this.title = title;
        this.done = done;
    }

    /** Starts the work and returns at once. */
    static <T> void start(AsyncTaskExecutor executor, String title, Work<T> work, SerializableConsumer<T> done) {
        BackgroundTask<T> task = new BackgroundTask<>(title, done);
        task.show();
        task.running = executor.submit(() -> task.work(work));
    }

    private void show() {
        dialog.setHeaderTitle(title);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("420px");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", title);
        step.getElement().setAttribute("aria-live", "polite");
        step.addClassName("task-step");
        dialog.add(bar, step);
        Button leave = new Button(dialog.getTranslation("shell.task.leave"), click -> leave());
        Button cancel = new Button(dialog.getTranslation("shell.task.cancel"), click -> cancel());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.addDialogCloseActionListener(close -> leave());
        dialog.getFooter().add(cancel, leave);
        dialog.open();
    }

    private void leave() {
        left = true;
        dialog.close();
    }

    private void cancel() {
        cancelled = true;
        running.cancel(true);
        dialog.close();
        Notice.done("shell.task.cancelled");
    }

    private void work(Work<T> work) {
        try {
            T result = work.run(this::report);
            if (!cancelled) {
                access(() -> finish(result));
            }
        } catch (CancellationException wanted) {
            // The reader asked for it and was told.
        } catch (Exception failed) {
            if (!cancelled) {
                access(() -> {
                    dialog.close();
                    Notice.problem(failed);
                });
            }
        }
    }

    private void report(double share, String what) {
        if (cancelled) {
            throw new CancellationException();
        }
        access(() -> {
            bar.setIndeterminate(share < 0);
            if (share >= 0) {
                bar.setValue(Math.min(1, share));
            }
            step.setText(what);
        });
    }

    private void finish(T result) {
        dialog.close();
        if (left) {
            Notice.done("shell.task.finished", title);
        }
        done.accept(result);
    }

    private void access(Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException gone) {
            // The page was closed; the work itself is done and stored.
        }
    }
}
