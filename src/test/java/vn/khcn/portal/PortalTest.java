package vn.khcn.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test of the whole portal on the embedded MariaDB, without demo data; all share one context and one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles({"embedded", "test"})
@Import({TestClock.class, TestMachineTime.class, TestOffice.class, RegisterDesk.class})
public @interface PortalTest {}
