package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.shell.DraftService;
import vn.khcn.portal.shell.EditingNotice;
import vn.khcn.portal.shell.ListExport;
import vn.khcn.portal.shell.SavedViewService;
import vn.khcn.portal.shell.Translations;

/** The workshop a view asks for parts that need services: lists, forms, history, work in the background. */
@Component
public class Joinery {
    private static final Logger LOG = LoggerFactory.getLogger(Joinery.class);
    private final AsyncTaskExecutor executor;
    private final SavedViewService views;
    private final DraftService drafts;
    private final ObjectProvider<ListExport> export;
    private final RecordHistory history;
    private final BusinessClock clock;
    private final Translations texts;
    private final ObjectProvider<EditingNotice> notices;

    Joinery(@Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor, SavedViewService views,
            DraftService drafts, ObjectProvider<ListExport> export, RecordHistory history, BusinessClock clock,
            Translations texts, ObjectProvider<EditingNotice> notices) {
        this.executor = executor;
        this.views = views;
        this.drafts = drafts;
        this.export = export;
        this.history = history;
        this.clock = clock;
        this.texts = texts;
        this.notices = notices;
    }

    /**
     * Runs work beside the screen with a progress bar; {@code done} gets the result back in the screen.
     *
     * @param title translation key
     */
    public <T> void background(String title, BackgroundTask.Work<T> work, SerializableConsumer<T> done) {
        BackgroundTask.start(executor,
                text(title), work, done);
    }

    /** Finds something out beside the screen, without a word; a page that was left meanwhile does not hear of it. */
    public <T> void aside(Callable<T> work, SerializableConsumer<T> done) {
        UI ui = UI.getCurrent();
        executor.submit(() -> {
            try {
                T result = work.call();
                ui.access(() -> done.accept(result));
            } catch (UIDetachedException gone) {
                // nobody reads it any more
            } catch (Exception failed) {
                LOG.warn("Work beside the screen failed", failed);
            }
        });
    }

    /** The list of a register. */
    public <S> RegisterGrid<S> grid(Register<S, ?> register) {
        return new RegisterGrid<>(register, this);
    }

    /**
     * A form over a record.
     *
     * @param labels start of the translation keys of its fields, the register's own
     */
    public <C extends Record> RegisterForm<C> form(Class<C> type, String labels) {
        return new RegisterForm<>(FormShape.of(type), labels, this);
    }

    /** A form whose fields come from data. @param types key → class of its value */
    public RegisterForm<FormValues> form(Map<String, Class<?>> types, String labels) {
        return new RegisterForm<>(FormShape.of(types), labels, this);
    }

    /**
     * Who changed what in a record of the acting department.
     *
     * @param labels start of the translation keys of the columns (lead_unit_id is {@code leadUnit}); others stay out
     * @param words  column and stored value → the value in words; days need none
     */
    public Div history(String table, long id, String labels, BinaryOperator<String> words) {
        return history(versions(table, id), column -> HistoryPanel.behind(labels, column), words);
    }

    /** Versions whose columns mean something else in each register. @param labels column → translation key */
    public Div history(List<RecordHistory.Version> versions, UnaryOperator<String> labels,
            BinaryOperator<String> words) {
        return new HistoryPanel(versions, new HistoryWords(labels, texts, words));
    }

    /** The record's versions, for who names the columns itself. */
    public List<RecordHistory.Version> versions(String table, long id) {
        return history.of(table, id, CurrentActor.get().departmentId());
    }

    /** What other rooms have to say to whoever changes a record; a form of the joinery shows it by itself. */
    public EditingNotices notices(String type, long id, String called) {
        return new EditingNotices(notices.orderedStream().toList(), type, id, called);
    }

    EditingNotices notices(String formKey) {
        return EditingNotices.of(notices.orderedStream().toList(), formKey);
    }

    /** A text in the reader's language. */
    public String text(String key) {
        return texts.getTranslation(key, UI.getCurrent().getLocale());
    }

    SavedViewService views() {
        return views;
    }

    DraftService drafts() {
        return drafts;
    }

    Optional<ListExport> export() {
        return Optional.ofNullable(export.getIfAvailable());
    }

    BusinessClock clock() {
        return clock;
    }

    Translations texts() {
        return texts;
    }
}
