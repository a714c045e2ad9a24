package org.caravanserai.shipments;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Writes tracking events in DCSA shape as a feed would. */
public final class EventText {

    private static final Set<String> TRANSPORT = Set.of("DEPA", "ARRI");

    private final String id;
    private final String code;
    private final String facility;
    private final Instant at;
    private String source = "KTZ";
    private String classifier = "ACT";
    private String updated;
    private String container;
    private String train;
    private String wagon;
    private String seal;
    private boolean retracted;

    EventText(String id, String code, String facility, Instant at) {
        this.id = id;
        this.code = code;
        this.facility = facility;
        this.at = at;
        this.updated = at.toString();
    }

    public EventText of(String number) {
        container = number;
        return this;
    }

    public EventText train(String reference) {
        train = reference;
        return this;
    }

    public EventText wagon(String reference) {
        wagon = reference;
        return this;
    }

    public EventText seal(String number) {
        seal = number;
        return this;
    }

    public EventText from(String party) {
        source = party;
        return this;
    }

    public EventText planned() {
        classifier = "PLN";
        return this;
    }

    public EventText updated(Instant when) {
        updated = when.toString();
        return this;
    }

    public EventText retracted() {
        retracted = true;
        return this;
    }

    @Override
    public String toString() {
        String type = TRANSPORT.contains(code) ? "transport" : "equipment";
        StringBuilder text =
                new StringBuilder("{\"eventRouting\":{\"originatingParty\":{\"partyCode\":\"")
                        .append(source)
                        .append("\"}},\"eventID\":\"")
                        .append(id)
                        .append("\",\"isRetracted\":")
                        .append(retracted)
                        .append(",\"eventDateTime\":\"")
                        .append(at)
                        .append("\",\"eventUpdatedDateTime\":\"")
                        .append(updated)
                        .append("\",\"eventLocation\":{\"facility\":{\"facilityCode\":\"")
                        .append(facility)
                        .append("\",\"facilityCodeListProvider\":\"CUSTOM\"}}")
                        .append(",\"eventClassification\":{\"eventTypeCode\":\"")
                        .append(type.toUpperCase(Locale.ROOT))
                        .append("\",\"eventClassifierCode\":\"")
                        .append(classifier)
                        .append("\",\"")
                        .append(type)
                        .append("EventTypeCode\":\"")
                        .append(code)
                        .append("\"}");
        if (container != null) {
            text.append(",\"equipmentDetails\":{\"equipmentReference\":\"")
                    .append(container)
                    .append("\"");
            if (seal != null) {
                text.append(",\"seals\":[{\"number\":\"").append(seal).append("\"}]");
            }
            text.append('}');
        }
        if (train != null || wagon != null) {
            text.append(",\"transportDetails\":{\"transportCall\":{\"modeOfTransport\":\"RAIL\"")
                    .append(",\"railTransport\":{")
                    .append(train == null ? "" : "\"railServiceReference\":\"" + train + "\"")
                    .append(train != null && wagon != null ? "," : "")
                    .append(wagon == null ? "" : "\"railCarReference\":\"" + wagon + "\"")
                    .append("}}}");
        }
        return text.append('}').toString();
    }
}
