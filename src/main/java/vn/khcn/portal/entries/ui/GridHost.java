package vn.khcn.portal.entries.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryFigures;
import vn.khcn.portal.entries.ProposalService.TopicLines;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.SentenceEditor;

/** What the parts of the progress grid ask of the page they stand on. */
interface GridHost {
    /** The acting account may write into this part now. */
    boolean writable();

    /** The part was handed in and has not come back. */
    boolean handedIn();

    /** Something was stored. */
    void saved();

    /** Rows or answers changed: counts, marks and print follow; the rows themselves are read again. */
    void refresh();

    /** Only counts, marks and print follow. */
    void recount();

    /** Shows a topic and tab. */
    void select(@Nullable Long topicId, GridTab tab);

    /** Shows a topic and tab, the caret in one of its rows. */
    void open(long topicId, GridTab tab, @Nullable Long entryId);

    /** The row still has to be reviewed by the head, or read by the specialist who looks at it. */
    boolean waits(EntryDetails entry);

    /** The caret goes to the next row that waits, or to the next topic where something is to be decided. */
    void onward(EntryDetails from);

    /** Opens the figures of the period, counted now. */
    EntryFigures.Reader figures();

    /** The rows that wait, in the order of the report. */
    List<EntryDetails> waiting();

    /** What registers propose for the topics on a tab, taken or not; none where nothing can be written. */
    List<TopicLines> lines(GridTab tab);

    /** How many lines of registers wait in a topic. */
    default int proposed(long topicId, GridTab tab) {
        return lines(tab).stream().filter(l -> l.group().topicId() == topicId).mapToInt(l -> l.open().size()).sum();
    }

    /** The caret goes to last period's plans that wait for an answer. */
    void openPlans();

    /** The caret goes to a new row of the topic shown. */
    void newRow();

    /** Opens the rows that wait, to be read on one page. */
    void openReview();

    /** Opens the lines of registers: those of one topic first, or all. */
    void openLines(@Nullable Long topicId, GridTab tab);

    /** Lines were taken or left out: what registers propose is asked again. */
    void proposalsChanged();

    /** What a topic of the unit is called. */
    String topicName(long topicId);

    /** The unit whose part this is. */
    UnitOption unit();

    /** The unit's topics in the order of the report. */
    List<Long> topicIds();

    /** Where a topic stands in the report. */
    int topicPlace(long topicId);

    /** What "/" offers in this topic. */
    List<SentenceEditor.Suggestion> suggestions();

    /** The values of the first figures that fit what was typed after "/". */
    Map<String, String> figureValues(String query);

    /** The topic of another row that tells a figure of this one too. */
    Optional<String> printedToo(EntryDetails entry);
}
