package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khcn.portal.entries.TopicSummary;

/** What a section may print of the units' work, in words: a topic, or all topics below a caption. */
final class TopicNames {
    private TopicNames() {}

    /** Names by code, in the order of the topics. */
    static Map<String, String> of(Collection<TopicSummary> topics) {
        Map<String, String> names = new LinkedHashMap<>();
        for (TopicSummary topic : topics) {
            if (topics.stream().anyMatch(other -> other.code().startsWith(topic.code() + "."))) {
                names.put(topic.code() + ".*", I18NProvider.translate("reporting.source.below", topic.name()));
            }
            if (!topic.units().isEmpty()) {
                names.put(topic.code(), topic.name());
            }
        }
        return names;
    }
}
