package vn.khcn.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The front door: starts the portal and loads the style sheets of every page. */
@SpringBootApplication
@Modulithic(systemName = "Portal", sharedModules = "kernel")
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
