package org.caravanserai.web.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import org.caravanserai.kernel.locking.Retried;
import org.caravanserai.web.security.Allowed;
import org.caravanserai.web.security.AllowedToAnyone;

/**
 * The rules, each over a root package, so that the same rule can be tried on a seeded violation.
 */
record HouseRules(String root) {

    /**
     * Inventory, customs and shipments import kernel and nothing of each other; nothing imports
     * web.
     */
    ArchRule roomsDoNotReachIntoEachOther(String room, String other) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + other + "..")
                .because("what one room must tell another is an event of the kernel");
    }

    ArchRule factsAreRecordsOfTheKernel() {
        return classes()
                .that()
                .implement("org.caravanserai.kernel.event.Fact")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .resideInAPackage("org.caravanserai.kernel.event")
                .because("a fact is an immutable value that every room may know");
    }

    ArchRule observersAreNotTransactional() {
        return methods()
                .that(Observers.ARE_OBSERVERS)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .andShould()
                .beDeclaredInClassesThat()
                .areNotAnnotatedWith(Transactional.class)
                .because(
                        "an observer that rolls back on its own, caught outside, loses rows"
                                + " silently");
    }

    ArchRule observersHaveAPriority() {
        return methods()
                .that(Observers.OBSERVE_FACTS)
                .should(Observers.HAVE_A_PRIORITY)
                .because("the order of consequences must not depend on the class path");
    }

    ArchRule observersThrowNoCheckedExceptions() {
        return methods()
                .that(Observers.ARE_OBSERVERS)
                .should(Observers.THROW_NO_CHECKED_EXCEPTION)
                .because("it would arrive as an ObserverException without a reason");
    }

    ArchRule nobodyCatchesAroundFire() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should(Observers.NOT_CATCH_AROUND_FIRE)
                .because("a caught refusal would leave half of a fact");
    }

    ArchRule nothingIsFiredAsynchronously() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(target(name("fireAsync")))
                .because("one fact is one transaction; what leaves the house reads the journal");
    }

    ArchRule transactionalClassesAreRetried() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beAnnotatedWith(Retried.class)
                .because("a deadlock is nothing that a person at a desk should ever see");
    }

    ArchRule pageBeansDoNotTouchTheDatabase() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web.page..", root + ".web.api..")
                .should()
                .dependOnClassesThat(assignableTo(EntityManager.class))
                .because("the page and the API call the same application service");
    }

    ArchRule resourceMethodsSayWhoMayCallThem() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".web.."))
                .and()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Allowed.class)
                .orShould()
                .beAnnotatedWith(AllowedToAnyone.class)
                .because("a door is closed unless it says for whom it opens");
    }

    ArchRule listsAreToldByPieces() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".web.."))
                .and(GrowingLists.TELL_A_LIST)
                .should(GrowingLists.BE_TOLD_BY_PIECES)
                .because("a list that grows with the work would one day be too long to send");
    }

    ArchRule postsTakeAKey() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".web.."))
                .and()
                .areAnnotatedWith(POST.class)
                .should(Posts.TAKE_A_KEY)
                .because("a tablet sends again when the network blinks");
    }
}
