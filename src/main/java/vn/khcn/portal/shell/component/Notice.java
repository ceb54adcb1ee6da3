package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Short words over the frame's head: lists, rows and the buttons of dialogs stay in sight. */
public final class Notice {
    private static final int GLANCE = 4000;
    private static final int UNDO = 10000;
    private static final int AT_A_TIME = 2;

    private Notice() {}

    /** Something was done. @param key translation key */
    public static void done(String key, Object... arguments) {
        show(I18NProvider.translate(key, arguments), GLANCE, NotificationVariant.LUMO_SUCCESS);
    }

    /** Something was done and can be taken back for ten seconds: better than asking before. */
    public static void undo(Runnable takeBack, String key, Object... arguments) {
        offer(show(I18NProvider.translate(key, arguments), UNDO, NotificationVariant.LUMO_CONTRAST),
                new Way("shell.notice.undo", takeBack));
    }

    /** The same, with a way to where it was done. */
    public static void undo(Runnable takeBack, Way there, String key, Object... arguments) {
        Notification notification = show(I18NProvider.translate(key, arguments), UNDO,
                NotificationVariant.LUMO_CONTRAST);
        offer(notification, there);
        offer(notification, new Way("shell.notice.undo", takeBack));
    }

    /** What can be done from a notice. @param key its word */
    public record Way(String key, Runnable go) {}

    private static void offer(Notification notification, Way way) {
        Button button = new Button(I18NProvider.translate(way.key()), click -> {
            way.go().run();
            notification.close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notification.getChildren().findFirst().ifPresent(line -> ((Div) line).add(button));
    }

    /** What went wrong and what to do; stays until it is closed. */
    public static void problem(Throwable thrown) {
        show(Problem.of(thrown).text(), 0, NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String text, int duration, NotificationVariant variant) {
        Notification notification = new Notification();
        notification.setDuration(duration);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.LUMO_ERROR);
        Div line = new Div(new Span(text));
        line.addClassName("notice-line");
        if (duration == 0) {
            Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
            close.setAriaLabel(I18NProvider.translate("shell.notice.close"));
            close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(close);
        }
        notification.add(line);
        notification.open();
        if (duration > 0) {
            makeRoom(notification);
        }
        return notification;
    }

    /** Answers in a row must not pile up over the page: the oldest goes. */
    private static void makeRoom(Notification newest) {
        UI ui = UI.getCurrent();
        Passing passing = ComponentUtil.getData(ui, Passing.class);
        if (passing == null) {
            passing = new Passing(new ArrayDeque<>());
            ComponentUtil.setData(ui, Passing.class, passing);
        }
        passing.shown().removeIf(notice -> !notice.isOpened());
        passing.shown().add(newest);
        if (passing.shown().size() > AT_A_TIME) {
            passing.shown().remove().close();
        }
    }

    /** The notices of a page that go by themselves, the oldest first. */
    private record Passing(Deque<Notification> shown) implements Serializable {}
}
