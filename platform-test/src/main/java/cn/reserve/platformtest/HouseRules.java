package cn.reserve.platformtest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * The walls of the house as rules (design: architecture and style). A service's test is one line:
 * {@code HouseRules.check("cn.reserve.library")}. HouseRulesTest shows each rule to fail on a planted violation.
 */
public final class HouseRules {
    private static final String ANSWER = "org.jboss.resteasy.reactive.RestResponse";
    private static final String ETAGS = "cn.reserve.platform.rest.Etags";
    private static final Pattern BUSINESS_NOUN =
            Pattern.compile(".*(Whitelist|Docking|Loan|Financing|Discount|Demand|Suppl(y|ies)|Dispatch|Enterprise).*");
    private static final String VIRTUAL_THREAD = "io.smallrye.common.annotation.RunOnVirtualThread";
    private static final Pattern VAGUE_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?|Common)");
    private static final Set<String> LAYERS = Set.of(
            "impl",
            "util",
            "utils",
            "common",
            "helper",
            "helpers",
            "manager",
            "controller",
            "controllers",
            "service",
            "services",
            "repository",
            "repositories",
            "entity",
            "entities",
            "dto",
            "model",
            "resource",
            "resources");
    private static final Set<String> CLOCK_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalTime",
            "java.time.YearMonth",
            "java.time.Year");

    /** {@code platform} depends on no service and names no business noun. */
    public static final ArchRule PLATFORM_KNOWS_NO_BUSINESS_NOUN = noClasses()
            .that()
            .resideInAPackage("cn.reserve.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "cn.reserve.library..",
                    "cn.reserve.supplydemand..",
                    "cn.reserve.financing..",
                    "cn.reserve.gateway..")
            .orShould()
            .haveNameMatching(BUSINESS_NOUN.pattern())
            .allowEmptyShould(true);

    /** Services meet through the feed or by REST, never by import. */
    public static final ArchRule LIBRARY_IMPORTS_NO_OTHER_SERVICE =
            importsNoOther("library", "supplydemand", "financing");

    public static final ArchRule SUPPLY_DEMAND_IMPORTS_NO_OTHER_SERVICE =
            importsNoOther("supplydemand", "library", "financing");

    public static final ArchRule FINANCING_IMPORTS_NO_OTHER_SERVICE =
            importsNoOther("financing", "library", "supplydemand");

    /** One package per feature, never per layer. */
    public static final ArchRule PACKAGES_ARE_FEATURES = classes().should(liveInNoLayerPackage());

    /** A name says what a thing is. */
    public static final ArchRule NAMES_ARE_NOT_VAGUE =
            noClasses().should().haveNameMatching(VAGUE_NAME.pattern()).allowEmptyShould(true);

    /** Resource, then use case, then entity or policy. */
    public static final ArchRule RESOURCES_REACH_NO_DATABASE = noClasses()
            .that(simpleNameEndingWith("Resource"))
            .should()
            .dependOnClassesThat()
            .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.sql.DataSource")
            .allowEmptyShould(true);

    /** Policies are pure functions: no database, no HTTP, no injection. */
    public static final ArchRule POLICIES_ARE_PURE = noClasses()
            .that(simpleNameEndingWith("Policy"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "io.quarkus..",
                    "java.sql..",
                    "javax.sql..")
            .allowEmptyShould(true);

    /** Time comes from a Clock that a test can set. */
    public static final ArchRule TIME_COMES_FROM_A_CLOCK =
            classes().should(not(callMethodWhere(readsTheSystemClock()))).allowEmptyShould(true);

    /** Every package says what may be null. */
    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(liveInANullMarkedPackage());

    /** A method that answers 201 says so with an annotation, and no other does: the API's documents are made from it. */
    public static final ArchRule CREATED_IS_SAID =
            classes().that().doNotHaveFullyQualifiedName(ETAGS).should(sayCreatedWhenTheyAnswerIt());

    /** Handlers are blocking code, so none may run on the event loop, nor hold one of the few worker threads. Interfaces are clients. */
    public static final ArchRule HANDLERS_RUN_ON_VIRTUAL_THREADS = methods()
            .that()
            .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(VIRTUAL_THREAD)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(VIRTUAL_THREAD)
            .allowEmptyShould(true);

    private HouseRules() {}

    /** All rules. */
    public static List<ArchRule> all() {
        return List.of(
                PLATFORM_KNOWS_NO_BUSINESS_NOUN,
                LIBRARY_IMPORTS_NO_OTHER_SERVICE,
                SUPPLY_DEMAND_IMPORTS_NO_OTHER_SERVICE,
                FINANCING_IMPORTS_NO_OTHER_SERVICE,
                PACKAGES_ARE_FEATURES,
                NAMES_ARE_NOT_VAGUE,
                RESOURCES_REACH_NO_DATABASE,
                POLICIES_ARE_PURE,
                TIME_COMES_FROM_A_CLOCK,
                PACKAGES_ARE_NULL_MARKED,
                CREATED_IS_SAID,
                HANDLERS_RUN_ON_VIRTUAL_THREADS);
    }

    /** Checks the main classes of packages against all rules; fails with every violation of the first rule broken. */
    public static void check(String... packages) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("No classes in " + List.of(packages));
        }
        all().forEach(rule -> rule.check(classes));
    }

    private static ArchRule importsNoOther(String service, String... others) {
        String[] foreign = new String[others.length + 1];
        for (int i = 0; i < others.length; i++) {
            foreign[i] = "cn.reserve." + others[i] + "..";
        }
        foreign[others.length] = "cn.reserve.gateway..";
        return noClasses()
                .that()
                .resideInAPackage("cn.reserve." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = call.getName().equals("now")
                    && CLOCK_TYPES.contains(owner)
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock"));
            return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
        });
    }

    private static ArchCondition<JavaClass> liveInNoLayerPackage() {
        return new ArchCondition<>("live in a feature's package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (String part : item.getPackageName().split("\\.")) {
                    if (LAYERS.contains(part)) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " lives in a layer: " + part));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> sayCreatedWhenTheyAnswerIt() {
        return new ArchCondition<>("say with an annotation that they answer 201") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaMethod method : item.getMethods()) {
                    if (answersCreated(method) != saysCreated(method)) {
                        events.add(SimpleConditionEvent.violated(
                                method,
                                method.getFullName() + (saysCreated(method) ? " says" : " does not say") + " 201"));
                    }
                }
            }
        };
    }

    private static boolean answersCreated(JavaMethod method) {
        return method.getFieldAccesses().stream()
                        .anyMatch(access -> access.getName().equals("CREATED")
                                && access.getTargetOwner().getName().equals(ANSWER + "$Status"))
                || method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("created")
                                && (call.getTargetOwner().getName().startsWith(ANSWER)
                                        || call.getTargetOwner().getName().equals(ETAGS)));
    }

    private static boolean saysCreated(JavaMethod method) {
        boolean status = method.tryGetAnnotationOfType("org.jboss.resteasy.reactive.ResponseStatus")
                .flatMap(annotation -> annotation.get("value"))
                .filter(value -> value.equals(201))
                .isPresent();
        return status
                || method.tryGetAnnotationOfType("org.eclipse.microprofile.openapi.annotations.responses.APIResponse")
                        .flatMap(annotation -> annotation.get("responseCode"))
                        .filter(value -> value.equals("201"))
                        .isPresent();
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getPackageName() + " has no package-info with @NullMarked"));
                }
            }
        };
    }
}
