package vn.khcn.portal.reporting.outline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Outlines are shipped as the very files the editor exports. */
class ShippedOutlinesTest {
    static Stream<Resource> shipped() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*/outline-*.json"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedOutlineIsExportedByteForByte(Resource file) throws IOException {
        String json = file.getContentAsString(StandardCharsets.UTF_8);
        assertThat(OutlineFile.write(OutlineFile.read(json))).isEqualTo(json);
    }
}
