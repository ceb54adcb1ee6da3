package vn.khcn.portal.reporting.review;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who can be called by @name. */
@Component
class Callable {
    /** The accounts whose name stands after an @. */
    List<Long> calledIn(String text) {
        return List.of();
    }
}
