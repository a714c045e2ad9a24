package org.caravanserai.customs.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caravanserai.customs.Corridor;
import org.caravanserai.customs.OnThatDay;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.event.ConsignmentAnnounced;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.Party;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;
import org.caravanserai.kernel.problem.Problem;

/** What the tests of transits do at the broker's desk. */
record TransitDesk(Corridor corridor) {

    static final String MODULES = "8541430000";

    /** A draft of goods on the way: 96,000 dollars, 7,987,200 tenge of VAT for modules. */
    String draft(Corridor.Client client, String code, String container) {
        String id =
                corridor.house.as(
                        client.broker(),
                        () ->
                                corridor.house
                                        .get(BlankDrafts.class)
                                        .open(CustomsProcedure.parse("8000"), client.party().id()));
        DraftItem item =
                new DraftItem(
                        null,
                        CommodityCode.parse(code),
                        "Goods on the way",
                        null,
                        Measures.of("20", "19800", "20600"),
                        Money.of("96000", "USD"),
                        Map.of(),
                        List.of());
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(DraftLines.class).add(id, List.of(item), false);
                    return null;
                });
        say(client, id, 1, "31.containers", container);
        return id;
    }

    void say(Corridor.Client client, String id, int item, String box, String entry) {
        corridor.house.as(
                client.broker(),
                () ->
                        corridor.house
                                .get(BoxEntry.class)
                                .say(id, corridor.find(id).version(), item, Map.of(box, entry)));
    }

    String released(Corridor.Client client, String container) {
        String id = draft(client, MODULES, container);
        corridor.file(client, id);
        corridor.answer();
        return id;
    }

    void complete(Actor who, String id, TransitEnd how) {
        OnThatDay.later(
                3_600,
                () ->
                        corridor.house.as(
                                who,
                                () -> {
                                    corridor.house
                                            .get(TransitEndings.class)
                                            .complete(id, how, "39851712/211126/17", null);
                                    return null;
                                }));
    }

    void withdraw(Corridor.Client client, String id) {
        corridor.house.as(
                client.broker(),
                () -> {
                    corridor.house.get(Drafting.class).withdraw(id, "another train");
                    return null;
                });
    }

    /** What stands in the way of filing it, but for the money of its client. */
    List<Problem> problems(String id, String... but) {
        return corridor.house.get(Declarations.class).check(id).stream()
                .map(Finding::problem)
                .filter(problem -> !Arrays.asList(but).contains(problem.code()))
                .toList();
    }

    /** A train list says that these containers come, each with goods of 96,000 dollars. */
    void announce(Corridor.Client client, String note, String... containers) {
        AnnouncedLine line =
                new AnnouncedLine(
                        1,
                        CommodityCode.parse(MODULES),
                        "Photovoltaic modules",
                        "PX",
                        Corridor.modules("20"),
                        Money.of("96000", "USD"));
        List<AnnouncedContainer> boxes =
                Arrays.stream(containers)
                        .map(
                                number ->
                                        new AnnouncedContainer(
                                                ContainerNumber.parse(number),
                                                SizeType.parse("42G1"),
                                                Seal.parse("KZ1048576"),
                                                "5276403",
                                                List.of(line)))
                        .toList();
        corridor.house.tell(
                new ConsignmentAnnounced(
                        note,
                        1,
                        "X8155",
                        Party.named("Xi'an Longmarch Export Co"),
                        client.party(),
                        FacilityCode.parse("XIA-LANDPORT"),
                        Corridor.KHORGOS,
                        boxes,
                        OnThatDay.NOW));
    }
}
