package vn.khcn.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The front door: starts the portal and loads the style sheets of every page. */
@SpringBootApplication
@Modulithic(systemName = "Portal", sharedModules = "kernel")
// entities are mapped on a thread of their own; all queries are still checked before the portal serves
@EnableJpaRepositories(bootstrapMode = BootstrapMode.DEFERRED, queryEnhancerSelector = QueriesAsWritten.class)
@EnableAsync
@EnableScheduling
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("portal.css")
public class Portal implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;

    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
