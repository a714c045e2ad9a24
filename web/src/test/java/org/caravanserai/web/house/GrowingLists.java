package org.caravanserai.web.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists of the API take {@code limit} and {@code cursor}, unless what they tell of cannot grow
 * without end.
 */
final class GrowingLists {

    private static final String ONE_DECLARATION = "what belongs to one declaration";
    private static final String NETWORK = "the network of the corridor, entered by hand";

    /** Lists that are told whole, each with what bounds it. */
    private static final Map<String, String> BOUNDED =
            Map.ofEntries(
                    Map.entry("ClocksResource.of", "the clocks of one container"),
                    Map.entry("DeclarationDeskResource.clocks", ONE_DECLARATION),
                    Map.entry("DeclarationDeskResource.inspections", ONE_DECLARATION),
                    Map.entry("DeclarationDeskResource.requests", ONE_DECLARATION),
                    Map.entry("DeclarationFilesResource.list", ONE_DECLARATION),
                    Map.entry("DeclarationVersionsResource.list", ONE_DECLARATION),
                    Map.entry("DraftBoxesResource.changes", ONE_DECLARATION),
                    Map.entry("DutyLedgerResource.moves", ONE_DECLARATION),
                    Map.entry("DwellResource.all", "one report a place of the network"),
                    Map.entry("ExceptionsResource.rules", "one rule a kind of exception"),
                    Map.entry("ExportsResource.list", "one's own files, which are kept for days"),
                    Map.entry("FilingsResource.doors", "one door an office"),
                    Map.entry("FormBoxesResource.boxes", "the boxes of the form"),
                    Map.entry("FormBoxesResource.codes", "one directory of a box"),
                    Map.entry("LotsResource.holds", "one lot"),
                    Map.entry("LotsResource.reservations", "one lot"),
                    Map.entry("NetworkResource.aliases", NETWORK),
                    Map.entry("NetworkResource.capacities", NETWORK),
                    Map.entry("NetworkResource.facilities", NETWORK),
                    Map.entry("NetworkResource.hours", NETWORK),
                    Map.entry("NetworkResource.legs", NETWORK),
                    Map.entry("NetworkResource.pairs", NETWORK),
                    Map.entry("NetworkResource.routes", "three ways at most"),
                    Map.entry("NetworkResource.templates", NETWORK),
                    Map.entry("NavigationSealsResource.containers", "the boxes of one device"),
                    Map.entry("PermitsResource.rules", "one rule an operation and day"),
                    Map.entry("ReceiptsResource.counts", "one receipt"),
                    Map.entry("FindingsResource.list", "one receipt"),
                    Map.entry("ReconciliationResource.bin", "what lies in one bin"),
                    Map.entry("ReferenceDataResource.books", "the books the house has"),
                    Map.entry("SitesResource.days", "the days off of one site"),
                    Map.entry("SitesResource.list", "the warehouses of the house"),
                    Map.entry("SubscriptionsResource.list", "subscribers, entered by hand"),
                    Map.entry("TrainListColumnsResource.senders", "the senders of foreign lists"),
                    Map.entry("TrainListsResource.versions", "the versions of one list"),
                    Map.entry("UnitsResource.copies", "the labels of one unit"),
                    Map.entry("ViewsResource.list", "the views of one person on one list"));

    static final DescribedPredicate<JavaMethod> TELL_A_LIST =
            DescribedPredicate.describe(
                    "tell a list",
                    method ->
                            method.isAnnotatedWith(GET.class)
                                    && isList(method.reflect().getReturnType()));

    static final ArchCondition<JavaMethod> BE_TOLD_BY_PIECES =
            new ArchCondition<>("take limit and cursor, or be bounded by nature") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean good = byPieces(method.reflect()) || BOUNDED.containsKey(name(method));
                    events.add(
                            new SimpleConditionEvent(
                                    method, good, method.getFullName() + " tells all of it"));
                }
            };

    private GrowingLists() {}

    /** Names among the bounded lists that no list has, or that are told by pieces by now. */
    static List<String> stale(JavaClasses classes) {
        List<String> needed =
                classes.stream()
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(TELL_A_LIST)
                        .filter(method -> !byPieces(method.reflect()))
                        .map(GrowingLists::name)
                        .toList();
        return BOUNDED.keySet().stream().filter(name -> !needed.contains(name)).toList();
    }

    private static boolean isList(Class<?> told) {
        return Collection.class.isAssignableFrom(told)
                || told.isRecord()
                        && Arrays.stream(told.getRecordComponents())
                                .map(RecordComponent::getName)
                                .allMatch(Set.of("items", "nextCursor")::contains);
    }

    private static boolean byPieces(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(GrowingLists::asked)
                .toList()
                .containsAll(Set.of("limit", "cursor"));
    }

    private static Stream<String> asked(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .flatMap(GrowingLists::named)
                : named(parameter);
    }

    private static Stream<String> named(AnnotatedElement asked) {
        QueryParam query = asked.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
