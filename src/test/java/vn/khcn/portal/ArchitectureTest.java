package vn.khcn.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

@AnalyzeClasses(packages = "vn.khcn.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The tables without a department: the departments themselves, who signs in, days and places all share. */
    private static final String ABOVE_THE_WALLS = ".*people\\.(Department|Account|SignIn|JoiningAgreement)|.*periods\\.SpecialDay"
            + "|.*documents\\.kinds\\.DocumentKind";

    @Test
    void roomsKeepTheirWalls() {
        ApplicationModules.of(Portal.class).verify();
    }

    @ArchTest
    static final ArchRule entitiesAreFurniture = classes().that().areAnnotatedWith(Entity.class).or()
            .areAssignableTo(Repository.class).should().bePackagePrivate()
            .because("another room sees ids and records, never entities or repositories");

    @ArchTest
    static final ArchRule screensStayInTheWindow = noClasses().that()
            .resideOutsideOfPackages("..ui..", "..shell..", "vn.khcn.portal").should().dependOnClassesThat()
            .resideInAnyPackage("com.vaadin.flow.component..", "com.vaadin.flow.router..", "com.vaadin.flow.data..")
            .because("rules must work without a screen");

    @ArchTest
    static final ArchRule windowsKnowNoDatabase = noClasses().that().resideInAPackage("..ui..").should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..",
                    "org.springframework.jdbc..", "org.springframework.transaction.."))
            .because("a screen asks services");

    @ArchTest
    static final ArchRule routesAreViews = classes().that().areAnnotatedWith(Route.class).should()
            .haveSimpleNameEndingWith("View").andShould().bePackagePrivate()
            .because("a view is reached through its room's navigation");

    @ArchTest
    static final ArchRule routesSayWhoMayEnter = classes().that().areAnnotatedWith(Route.class).should()
            .beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).orShould()
            .beAnnotatedWith(AnonymousAllowed.class).because("a page without a rule is open by accident");

    @ArchTest
    static final ArchRule servicesAreTransactional = classes().that().areAnnotatedWith(Service.class).and()
            .haveSimpleNameEndingWith("Service").and().resideOutsideOfPackage("..press..").should()
            .beAnnotatedWith(Transactional.class).because("a use case is all or nothing");

    @ArchTest
    static final ArchRule writesNameWhoMay = methods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class).and().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service").and()
            .areDeclaredInClassesThat().resideOutsideOfPackage("..press..").and().arePublic().and().areNotStatic()
            .should(nameWhoMayWrite())
            .because("a hidden button is no authorisation");

    @ArchTest
    static final ArchRule rowsBelongToADepartment = classes().that().areAnnotatedWith(Entity.class).and()
            .haveNameNotMatching(ABOVE_THE_WALLS).should(containATenant())
            .because("a row without a department is seen by all of them");

    /** A field Hibernate narrows every query by: the one of {@code DepartmentRecord}, or the entity's own. */
    private static ArchCondition<JavaClass> containATenant() {
        return new ArchCondition<>("have a field with @TenantId") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean narrowed = entity.getAllFields().stream().anyMatch(f -> f.isAnnotatedWith(TenantId.class));
                events.add(new SimpleConditionEvent(entity, narrowed, entity.getName() + " has no @TenantId"));
            }
        };
    }

    /** Reading methods say so; every other one carries or inherits a rule. */
    private static ArchCondition<JavaMethod> nameWhoMayWrite() {
        return new ArchCondition<>("read only or carry @PreAuthorize") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean reads = method.tryGetAnnotationOfType(Transactional.class).map(Transactional::readOnly)
                        .orElse(method.getOwner().tryGetAnnotationOfType(Transactional.class)
                                .map(Transactional::readOnly).orElse(false));
                boolean guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                if (!reads && !guarded) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " writes for anybody"));
                }
            }
        };
    }

    @ArchTest
    static final ArchRule entitiesHaveVerbs = noMethods().that().areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class).should().haveNameMatching("set[A-Z].*")
            .because("a record changes by the office's verbs");

    @ArchTest
    static final ArchRule constructorsInject = noClasses().should().dependOnClassesThat()
            .areAssignableTo(Autowired.class).because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule onePressOnly = noClasses().that().resideOutsideOfPackages("..press..", "..intake..").should()
            .dependOnClassesThat().resideInAnyPackage("net.sf.jasperreports..", "org.apache.poi..")
            .because("only the press knows printers");

    @ArchTest
    static final ArchRule oneClock = noClasses().that().doNotHaveSimpleName("SystemClock").should()
            .callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now").orShould()
            .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
            .because("everything asks the business clock");

    @ArchTest
    static final ArchRule oneGatewayForSql = noClasses().that().resideOutsideOfPackages("..records..").should()
            .dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc.core..").orShould()
            .callMethod(jakarta.persistence.EntityManager.class, "createNativeQuery", String.class)
            .because("native SQL does not know the department");

    @ArchTest
    static final ArchRule namesSayWhat = noClasses().should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Base|Common)")
            .because("a name says what a thing is");

    @ArchTest
    static final ArchRule kernelIsPlain = noClasses().that().resideInAPackage("..kernel..").should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", "vn.khcn.portal.kernel..",
                    "org.springframework.modulith..")))
            .because("the words of the house depend on nothing");

    @ArchTest
    static final ArchRule noCommercialComponents = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("com.vaadin.flow.component.charts..", "com.vaadin.flow.component.gridpro..",
                    "com.vaadin.flow.component.crud..", "com.vaadin.flow.component.spreadsheet..",
                    "com.vaadin.flow.component.board..", "com.vaadin.flow.component.richtexteditor..",
                    "com.vaadin.flow.component.dashboard..", "lombok..")
            .because("the portal stays free").allowEmptyShould(true);
}
