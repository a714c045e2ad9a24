package org.caravanserai.inventory.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.sieve.Sieve;
import org.caravanserai.kernel.time.TwoTimes;

/**
 * Which stock, as of when: {@code StockFilter.ALL.facility(site).status(RELEASED)}. What is not
 * said, or said as null, means any, and now. Each word gives a new filter.
 */
public final class StockFilter implements Cloneable {

    public static final StockFilter ALL = new StockFilter();

    private TwoTimes times = TwoTimes.NOW;
    private FacilityCode facility;
    private String location;
    private String owner;
    private String commodity;
    private StockStatus status;
    private List<StockStatus> statuses;
    private LotId lot;
    private List<LotId> lots;
    private ContainerNumber container;
    private String declaration;
    private Boolean held;
    private List<Long> places;
    private boolean docked;
    private Sieve sieve = Sieve.NONE;

    private StockFilter() {}

    /**
     * @param asOf the moment the stock is asked for
     * @param knownAt only what the house had recorded by then counts
     */
    public StockFilter at(Instant asOf, Instant knownAt) {
        return at(new TwoTimes(asOf, knownAt));
    }

    public StockFilter at(TwoTimes wanted) {
        return with(filter -> filter.times = wanted);
    }

    public StockFilter facility(FacilityCode wanted) {
        return with(filter -> filter.facility = wanted);
    }

    /** At one bin with the units on it, or on one handling unit. */
    public StockFilter location(String wanted) {
        return with(filter -> filter.location = wanted);
    }

    /** At these places themselves, by id. */
    public StockFilter places(Collection<Long> wanted) {
        return with(filter -> filter.places = List.copyOf(wanted));
    }

    /** By the id of the owner, or a part of the name. */
    public StockFilter owner(String wanted) {
        return with(filter -> filter.owner = wanted);
    }

    /** By the first digits of the commodity code. */
    public StockFilter commodity(String wanted) {
        return with(filter -> filter.commodity = wanted);
    }

    public StockFilter status(StockStatus wanted) {
        return with(filter -> filter.status = wanted);
    }

    /** Under any of these. */
    public StockFilter statuses(Collection<StockStatus> wanted) {
        return with(filter -> filter.statuses = List.copyOf(wanted));
    }

    public StockFilter lot(LotId wanted) {
        return with(filter -> filter.lot = wanted);
    }

    public StockFilter lots(Collection<LotId> wanted) {
        return with(filter -> filter.lots = List.copyOf(wanted));
    }

    /** What came in the container. */
    public StockFilter container(ContainerNumber wanted) {
        return with(filter -> filter.container = wanted);
    }

    /** By the id or the printed number of a declaration. */
    public StockFilter declaration(String wanted) {
        return with(filter -> filter.declaration = wanted);
    }

    /** Whether a hold lies on the lot, its container or owner, or on the unit or bin it lies on. */
    public StockFilter held(Boolean wanted) {
        return with(filter -> filter.held = wanted);
    }

    /** At a dock, or on a unit that stands there: not yet put away. */
    public StockFilter docked() {
        return with(filter -> filter.docked = true);
    }

    /** By the columns of the list, see {@link StockColumns}. */
    public StockFilter sieve(Sieve wanted) {
        return with(filter -> filter.sieve = wanted);
    }

    private StockFilter with(Consumer<StockFilter> word) {
        try {
            StockFilter other = (StockFilter) clone();
            word.accept(other);
            return other;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    TwoTimes times() {
        return times;
    }

    FacilityCode facility() {
        return facility;
    }

    String location() {
        return location;
    }

    String owner() {
        return owner;
    }

    String commodity() {
        return commodity;
    }

    StockStatus status() {
        return status;
    }

    List<StockStatus> statuses() {
        return statuses;
    }

    LotId lot() {
        return lot;
    }

    List<LotId> lots() {
        return lots;
    }

    ContainerNumber container() {
        return container;
    }

    String declaration() {
        return declaration;
    }

    List<Long> places() {
        return places;
    }

    Boolean held() {
        return held;
    }

    boolean onlyDocked() {
        return docked;
    }

    Sieve sieve() {
        return sieve;
    }

    boolean current() {
        return times.current();
    }
}
