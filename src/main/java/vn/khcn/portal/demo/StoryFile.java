package vn.khcn.portal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of the story into records; a department that lacks the file has no such records. */
final class StoryFile {
    private static final JsonMapper RECORDS = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    /** Parsed once: every part asks for another list of it, and every day asks again. */
    private static final Map<String, Map<String, Object>> FILES = new ConcurrentHashMap<>();
    private static final Map<String, Object> READ = new ConcurrentHashMap<>();

    private StoryFile() {}

    /** Begins to read all files of a folder: whoever asks for one waits for it at most. */
    static void ahead(String folder) {
        CompletableFuture.runAsync(() -> {
            try {
                for (Resource file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:demo/" + folder + "/**/*.yaml")) {
                    String path = file.getURL().getPath();
                    read(folder, path.substring(path.lastIndexOf("/" + folder + "/") + folder.length() + 2));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The list under a name of the file. */
    static <T> List<T> list(String folder, String file, String name, Class<T> type) {
        return ((List<?>) READ.computeIfAbsent(folder + "/" + file + "#" + name, key -> {
            Object rows = read(folder, file).get(name);
            return rows == null
                    ? List.of()
                    : RECORDS.convertValue(rows, RECORDS.getTypeFactory().constructCollectionType(List.class, type));
        })).stream().map(type::cast).toList();
    }

    /** One word of the file, where it says it. */
    static Optional<String> word(String folder, String file, String name) {
        return Optional.ofNullable(read(folder, file).get(name)).map(Object::toString);
    }

    /** The whole file as one record. */
    static <T> T whole(String folder, String file, Class<T> type) {
        return type
                .cast(READ.computeIfAbsent(folder + "/" + file, key -> RECORDS.convertValue(read(folder, file), type)));
    }

    static boolean exists(String folder, String file) {
        return resource(folder, file).exists();
    }

    private static Map<String, Object> read(String folder, String file) {
        return FILES.computeIfAbsent(folder + "/" + file,
                key -> exists(folder, file) ? parsed(folder, file) : Map.of());
    }

    private static Map<String, Object> parsed(String folder, String file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(10_000_000);
        DumperOptions dump = new DumperOptions();
        try (InputStream in = resource(folder, file).getInputStream()) {
            return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new PlainDates())
                    .load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource resource(String folder, String file) {
        return new ClassPathResource("demo/" + folder + "/" + file);
    }

    /** Days stay text, so that they are read as local dates. */
    private static final class PlainDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, java.util.regex.Pattern pattern, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
