package vn.khcn.portal.home;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.home.Guide.Chapter;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide has no dead ends: its links lead to chapters, its pictures exist. */
class GuideTest {
    private final List<Chapter> chapters = new Guide().chapters();

    @Test
    void everyRoleHasAChapter() {
        assertThat(chapters).extracting(Chapter::title).contains("Trưởng phòng, trưởng đơn vị và chuyên viên",
                "Văn phòng tổng hợp", "Giám đốc, phó giám đốc", "Văn thư", "Quản trị");
        assertThat(chapters).allSatisfy(c -> assertThat(c.text()).startsWith("## " + c.title()));
    }

    @Test
    void linksLeadToChaptersAndPicturesExist() {
        List<String> names = chapters.stream().map(Chapter::name).toList();
        assertThat(found("\\]\\(#([^)]+)\\)")).isNotEmpty().allMatch(names::contains);
        assertThat(found("!\\[[^]]+\\]\\(([^)]+)\\)")).isNotEmpty()
                .allMatch(picture -> getClass().getResource("/META-INF/resources/" + picture) != null);
        assertThat(found("(?<!!)\\[[^]]+\\]\\(([^#)][^)]*)\\)")).as("links that lead out of the guide").isEmpty();
    }

    private List<String> found(String pattern) {
        return chapters.stream()
                .flatMap(c -> Pattern.compile(pattern).matcher(c.text()).results().map((MatchResult m) -> m.group(1)))
                .toList();
    }
}
