package vn.khcn.portal.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The wording that comes with the portal: one file {@code wording/<room>.yaml} for each area. */
@Component
class ShippedPatterns {
    private static final JsonMapper RECORDS = JsonMapper.builder().build();
    private final List<LinePattern> all;

    ShippedPatterns() {
        try {
            all = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:wording/*.yaml"))
                    .sorted(Comparator.comparing(r -> Objects.requireNonNull(r.getFilename())))
                    .flatMap(r -> read(r).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<LinePattern> all() {
        return all;
    }

    Optional<LinePattern> find(String code) {
        return all.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** A part of a file: the patterns of one register. */
    record Part(@Nullable String register, List<LinePattern.Row> patterns) {}

    private static List<LinePattern> read(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            List<LinePattern> patterns = new ArrayList<>();
            for (Object part : (List<?>) Objects.requireNonNull(file.get("registers"))) {
                Part of = RECORDS.convertValue(part, Part.class);
                of.patterns().forEach(row -> patterns
                        .add(row.pattern(Objects.requireNonNullElse(of.register(), ""), patterns.size() + 1)));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(resource.getDescription(), e);
        }
    }
}
