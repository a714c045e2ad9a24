package org.caravanserai.web.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.caravanserai.kernel.event.Fact;

/** What observers are and how they must behave, in the words of ArchUnit. */
final class Observers {

    static final DescribedPredicate<JavaMethod> ARE_OBSERVERS =
            DescribedPredicate.describe(
                    "are observers",
                    method -> method.getParameters().stream().anyMatch(Observers::observes));

    static final DescribedPredicate<JavaMethod> OBSERVE_FACTS =
            DescribedPredicate.describe(
                    "observe facts",
                    method ->
                            method.getParameters().stream()
                                    .anyMatch(
                                            p ->
                                                    observes(p)
                                                            && p.getRawType()
                                                                    .isAssignableTo(Fact.class)));

    static final ArchCondition<JavaMethod> HAVE_A_PRIORITY =
            condition(
                    "have a priority",
                    method ->
                            method.getParameters().stream()
                                    .anyMatch(p -> p.isAnnotatedWith(Priority.class)));

    static final ArchCondition<JavaMethod> THROW_NO_CHECKED_EXCEPTION =
            condition(
                    "throw no checked exception",
                    method ->
                            method.getExceptionTypes().stream()
                                    .allMatch(
                                            type ->
                                                    ((JavaClass) type)
                                                            .isAssignableTo(
                                                                    RuntimeException.class)));

    static final ArchCondition<JavaMethod> NOT_CATCH_AROUND_FIRE =
            condition(
                    "not catch around fire",
                    method ->
                            method.getTryCatchBlocks().stream().noneMatch(Observers::catchesFire));

    private Observers() {}

    private static boolean observes(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class);
    }

    private static boolean catchesFire(TryCatchBlock block) {
        return !block.getCaughtThrowables().isEmpty()
                && block.getAccessesContainedInTryBlock().stream()
                        .anyMatch(
                                access ->
                                        access.getName().equals("fire")
                                                && access.getTargetOwner()
                                                        .isAssignableTo(Event.class));
    }

    private static ArchCondition<JavaMethod> condition(
            String description, java.util.function.Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                method,
                                holds.test(method),
                                method.getFullName() + " in " + method.getSourceCodeLocation()));
            }
        };
    }
}
