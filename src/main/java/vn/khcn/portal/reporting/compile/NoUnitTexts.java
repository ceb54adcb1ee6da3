package vn.khcn.portal.reporting.compile;

import java.util.List;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Period;

/** Where no room of entries hands anything in, every topic is missing. */
@Component
@Fallback
class NoUnitTexts implements PeriodTexts {
    @Override
    public List<TopicTexts> read(Period period, String entryKind, List<String> topics) {
        return topics.stream().map(topic -> new TopicTexts(topic, List.of(), List.of(new Gap(topic, HoleWords.OFFICE))))
                .toList();
    }
}
