package vn.khcn.portal.entries;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TopicOwners extends Repository<TopicOwner, Long> {
    TopicOwner saveAndFlush(TopicOwner owner);

    void delete(TopicOwner owner);

    List<TopicOwner> findAllByTopicId(long topicId);

    Optional<TopicOwner> findByTopicIdAndUnitId(long topicId, long unitId);

    List<TopicOwner> findAllBy();

    boolean existsByTopicIdAndUnitId(long topicId, long unitId);
}
