package org.caravanserai.web.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the law of the house over all modules. Each rule is also tried on classes in {@code
 * org.caravanserai.web.seeded} that break it: a rule that cannot fail proves nothing.
 */
class HouseRulesTest {

    private static final String HOUSE = "org.caravanserai";
    private static final String SEEDED = "org.caravanserai.web.seeded";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .withImportOption(from -> !from.contains("/kernel/testkit/"))
                    .withImportOption(new ImportOption.DoNotIncludePackageInfos())
                    .importPackages(HOUSE);
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(SEEDED);

    private static final Map<String, Function<HouseRules, ArchRule>> RULES =
            Map.ofEntries(
                    Map.entry(
                            "facts are records of the kernel",
                            HouseRules::factsAreRecordsOfTheKernel),
                    Map.entry(
                            "observers are not transactional",
                            HouseRules::observersAreNotTransactional),
                    Map.entry("observers have a priority", HouseRules::observersHaveAPriority),
                    Map.entry(
                            "observers throw no checked exceptions",
                            HouseRules::observersThrowNoCheckedExceptions),
                    Map.entry("nobody catches around fire", HouseRules::nobodyCatchesAroundFire),
                    Map.entry(
                            "nothing is fired asynchronously",
                            HouseRules::nothingIsFiredAsynchronously),
                    Map.entry(
                            "transactional classes are retried",
                            HouseRules::transactionalClassesAreRetried),
                    Map.entry(
                            "page beans do not touch the database",
                            HouseRules::pageBeansDoNotTouchTheDatabase),
                    Map.entry(
                            "resource methods say who may call them",
                            HouseRules::resourceMethodsSayWhoMayCallThem),
                    Map.entry("lists are told by pieces", HouseRules::listsAreToldByPieces),
                    Map.entry("posts take a key", HouseRules::postsTakeAKey));

    @TestFactory
    Stream<DynamicTest> everyRuleHolds() {
        return RULES.entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                rule.getValue()
                                                        .apply(new HouseRules(HOUSE))
                                                        .check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnASeededViolation() {
        return RULES.entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () ->
                                                assertBroken(
                                                        rule.getValue()
                                                                .apply(new HouseRules(SEEDED)))));
    }

    @TestFactory
    Stream<DynamicTest> roomsDoNotReachIntoEachOther() {
        return Stream.of("inventory", "customs", "shipments", "kernel")
                .flatMap(
                        room ->
                                Stream.of("inventory", "customs", "shipments", "web")
                                        .filter(other -> !other.equals(room))
                                        .map(
                                                other ->
                                                        DynamicTest.dynamicTest(
                                                                room + " knows nothing of " + other,
                                                                () ->
                                                                        new HouseRules(HOUSE)
                                                                                .roomsDoNotReachIntoEachOther(
                                                                                        room, other)
                                                                                .allowEmptyShould(
                                                                                        true)
                                                                                .check(CLASSES))));
    }

    @Test
    void aRoomThatReachesIntoAnotherIsSeen() {
        assertBroken(new HouseRules(SEEDED).roomsDoNotReachIntoEachOther("inventory", "customs"));
        assertBroken(new HouseRules(SEEDED).roomsDoNotReachIntoEachOther("customs", "web"));
    }

    @Test
    void theRulesSeeTheHouse() {
        assertThat(CLASSES.size()).isGreaterThan(100);
    }

    @Test
    void listsThatNeedNoPiecesAreStillThereAndStillHaveNone() {
        assertThat(GrowingLists.stale(CLASSES)).isEmpty();
    }

    @Test
    void postsThatNeedNoKeyAreStillThereAndStillTakeNone() {
        assertThat(Posts.stale(CLASSES)).isEmpty();
    }

    private static void assertBroken(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated")
                .hasMessageContaining("seeded");
    }
}
