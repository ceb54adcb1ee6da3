package vn.khcn.portal.entries;

import java.util.List;

/** What was handed in under one topic, and which units' words are missing. */
public record TopicContent(TopicSummary topic, List<EntryDetails> texts, List<Gap> gaps) {
    public TopicContent {
        texts = List.copyOf(texts);
        gaps = List.copyOf(gaps);
    }

    /** A unit whose words are missing. */
    public record Gap(long unitId, Why why) {}

    /** Why they are missing. */
    public enum Why {
        NOT_HANDED_IN, EMPTY
    }
}
