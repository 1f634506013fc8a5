package cn.reserve.platformtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages(
                    "cn.reserve.platform.planted",
                    "cn.reserve.library",
                    "cn.reserve.financing",
                    "cn.reserve.supplydemand");

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(HouseRules.PLATFORM_KNOWS_NO_BUSINESS_NOUN, List.of("WhitelistThing", "ReachingUp")),
                Arguments.of(HouseRules.LIBRARY_IMPORTS_NO_OTHER_SERVICE, List.of("Peeking")),
                Arguments.of(HouseRules.SUPPLY_DEMAND_IMPORTS_NO_OTHER_SERVICE, List.of("PeekingToo")),
                Arguments.of(HouseRules.FINANCING_IMPORTS_NO_OTHER_SERVICE, List.of("PeekingBack")),
                Arguments.of(HouseRules.PACKAGES_ARE_FEATURES, List.of("Layered")),
                Arguments.of(HouseRules.NAMES_ARE_NOT_VAGUE, List.of("RegisterManager")),
                Arguments.of(HouseRules.RESOURCES_REACH_NO_DATABASE, List.of("ShortcutResource")),
                Arguments.of(HouseRules.POLICIES_ARE_PURE, List.of("ImpurePolicy")),
                Arguments.of(HouseRules.TIME_COMES_FROM_A_CLOCK, List.of("WatchReader")),
                Arguments.of(HouseRules.PACKAGES_ARE_NULL_MARKED, List.of("cn.reserve.library.unmarked")),
                Arguments.of(HouseRules.CREATED_IS_SAID, List.of("silently", "quietly", "boasting")),
                Arguments.of(HouseRules.HANDLERS_RUN_ON_VIRTUAL_THREADS, List.of("EventLoopResource.blocking")));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void eachRuleFindsThePlantedViolation(ArchRule rule, List<String> found) {
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(found.toArray(new String[0]));
    }

    @Test
    void everyRuleIsShownToFail() {
        assertThat(violations().map(violation -> violation.get()[0])).containsExactlyElementsOf(HouseRules.all());
    }

    @Test
    void thePlatformKeepsTheRules() {
        HouseRules.check("cn.reserve.platform", "cn.reserve.schema");
    }
}
