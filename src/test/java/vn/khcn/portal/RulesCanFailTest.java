package vn.khcn.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.test.TestApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A rule that cannot fail is no rule: each one is shown a house built wrong. */
class RulesCanFailTest {
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("vn.khcn.broken");

    static Stream<String> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(f -> f.isAnnotationPresent(ArchTest.class))
                .map(Field::getName);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aHouseBuiltWrongIsFound(String name) throws ReflectiveOperationException {
        ArchRule rule = (ArchRule) ArchitectureTest.class.getDeclaredField(name).get(null);
        assertThat(rule.evaluate(BROKEN).hasViolation()).as(name).isTrue();
    }

    @Test
    void aLookOverTheWallIsFound() {
        assertThatThrownBy(() -> TestApplicationModules.of("vn.khcn.broken.rooms").verify())
                .hasMessageContaining("closed");
    }
}
