package org.caravanserai.web.page.clerk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.inventory.counting.CountRequest;
import org.caravanserai.inventory.counting.CountSchedule;
import org.caravanserai.inventory.counting.CountScope;

/** The count that somebody is about to open. */
public class CountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String site;
    private CountScope scope = CountScope.BIN;
    private String value;
    private boolean blind = true;

    /**
     * @param asked lot, bin and site of the page that the reader comes from
     */
    void open(String usual, Map<String, String> asked) {
        site = asked.getOrDefault("site", usual);
        scope = asked.containsKey("lot") ? CountScope.LOT : CountScope.BIN;
        value = asked.getOrDefault("lot", asked.get("bin"));
    }

    /**
     * @param at when it was done; null for now
     */
    CountRequest request(Instant at) {
        return new CountRequest(Warehouses.facility(site), scope, value, blind, at);
    }

    /** The same for a bin that is due. */
    CountRequest request(CountSchedule.Due bin, Instant at) {
        return new CountRequest(bin.facility(), CountScope.BIN, bin.location(), blind, at);
    }

    public List<CountScope> getScopes() {
        return List.of(CountScope.values());
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public CountScope getScope() {
        return scope;
    }

    public void setScope(CountScope scope) {
        this.scope = scope;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    /** Whether who counts does not see what the book says. */
    public boolean isBlind() {
        return blind;
    }

    public void setBlind(boolean blind) {
        this.blind = blind;
    }
}
