package vn.khcn.portal.records;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.records.RecordHistory.Change;
import vn.khcn.portal.records.RecordHistory.Version;

import static org.assertj.core.api.Assertions.assertThat;

/** What differs between two versions is the first old and the last new value; what came back does not differ. */
class VersionsBetweenTest {
    private static final List<Version> VERSIONS = List.of(
            version(new Change("s01", "b", "c"), new Change("n01", "2", "1")),
            version(new Change("s01", "a", "b"), new Change("n01", "1", "2")), version());

    @Test
    void theFirstAndTheLastDifferInWhatDidNotComeBack() {
        assertThat(RecordHistory.between(VERSIONS, 2, 0)).containsExactly(new Change("s01", "a", "c"));
    }

    @Test
    void neighboursDifferByTheChangeItself() {
        assertThat(RecordHistory.between(VERSIONS, 1, 0)).hasSize(2);
        assertThat(RecordHistory.between(VERSIONS, 1, 1)).isEmpty();
    }

    private static Version version(Change... changes) {
        return new Version(Instant.EPOCH, "Chuyên viên", false, List.of(changes));
    }
}
