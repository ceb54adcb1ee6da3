package vn.khcn.portal.exchange.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.reporting.export.ExportedReport;

import static org.assertj.core.api.Assertions.assertThat;

/** The description says what the portal answers: every address, every parameter, every field. */
@PortalTest
class OpenApiTest {
    private static final List<Class<? extends Record>> ANSWERS = List.of(Listed.class, ReportLine.class,
            PeriodValues.class, IndicatorLine.class, RegimesApi.RegimeLine.class, ExportedReport.class,
            ExportedReport.Agency.class, ExportedReport.Regime.class, ExportedReport.PeriodCode.class,
            ExportedReport.Paper.class, ExportedReport.Section.class, ExportedReport.Text.class,
            ExportedReport.Table.class, ExportedReport.Figure.class);
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressAndParameterIsDescribed() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        part(description(), "paths").forEach((path, operations) -> {
            Map<String, Object> get = part(map(operations), "get");
            described.put(path.toString(), names(get.get("parameters")));
        });
        assertThat(described).isEqualTo(answered());
    }

    @Test
    void everyFieldIsDescribed() throws IOException {
        Map<String, Object> schemas = part(part(description(), "components"), "schemas");
        for (Class<? extends Record> answer : ANSWERS) {
            assertThat(part(part(schemas, answer.getSimpleName()), "properties").keySet())
                    .as(answer.getSimpleName()).containsExactlyElementsOf(
                            Arrays.stream(answer.getRecordComponents()).map(RecordComponent::getName).toList());
        }
        assertThat(schemas.keySet()).containsAll(references(description()));
    }

    /** Address → names of its parameters, as Spring would answer. */
    private Map<String, Set<String>> answered() {
        Map<String, Set<String>> answered = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, method) -> info.getPatternValues().stream()
                .filter(path -> path.startsWith(ApiPaths.V1)).forEach(path -> answered.put(path,
                        Stream.of(method.getMethodParameters())
                                .filter(p -> p.hasParameterAnnotation(RequestParam.class)
                                        || p.hasParameterAnnotation(PathVariable.class))
                                .map(MethodParameter::getParameter).map(java.lang.reflect.Parameter::getName)
                                .collect(Collectors.toCollection(TreeSet::new)))));
        return answered;
    }

    private static Map<String, Object> description() throws IOException {
        try (InputStream in = new ClassPathResource("api/openapi.yaml").getInputStream()) {
            return map(new Yaml().load(in));
        }
    }

    private static Set<String> names(Object parameters) {
        return parameters instanceof List<?> list
                ? list.stream().map(p -> map(p).get("name").toString()).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    private static List<String> references(Object node) {
        List<String> found = new ArrayList<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key.equals("$ref") && value.toString().contains("/schemas/")) {
                    found.add(value.toString().replaceAll(".*/", ""));
                } else {
                    found.addAll(references(value));
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(inside -> found.addAll(references(inside)));
        }
        return found;
    }

    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return map(of.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
