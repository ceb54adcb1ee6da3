package vn.khcn.portal.indicators;

import java.util.List;
import org.springframework.data.repository.Repository;

interface JoinedIndicators extends Repository<JoinedIndicator, Long> {
    JoinedIndicator save(JoinedIndicator joined);

    List<JoinedIndicator> findAllByOrderById();
}
