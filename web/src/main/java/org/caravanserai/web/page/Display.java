package org.caravanserai.web.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.time.HouseClock;

/**
 * How figures and moments are shown on every page: {@code #{show.kg(row.netKg())}}.
 *
 * <p>Thousands are set apart by a thin space, in all four languages, so that no comma or point is
 * ever in doubt; the decimal mark is the reader's. A unit stands in the head of the column, not
 * here.
 */
@Named("show")
@RequestScoped
public class Display {

    private static final char THIN_SPACE = '\u2009';

    @Inject Reader reader;
    @Inject HouseClock clock;
    @Inject Sites sites;

    /** Kilograms as the ledger holds them: a milligram that is left is not shown as nothing. */
    public String kg(BigDecimal kilograms) {
        return number(kilograms);
    }

    /** A count or quantity, as many decimals as it has. */
    public String number(Number number) {
        return number(number, 0, 6);
    }

    /** An amount with two decimals; the currency stands in the head, or beside it. */
    public String amount(BigDecimal amount) {
        return number(amount, 2, 2);
    }

    public String money(Money money) {
        return money == null ? "" : amount(money.amount()) + THIN_SPACE + money.currency();
    }

    public String quantity(Quantity quantity) {
        return quantity == null
                ? ""
                : number(quantity.quantity()) + THIN_SPACE + quantity.unit().name(language());
    }

    /** As painted on the box: four letters, six digits, the check digit apart. */
    public String container(String number) {
        return number == null ? "" : ContainerNumber.asReceived(number).printed();
    }

    /** Day and time where the reader works. */
    public String moment(Instant at) {
        return at == null ? "" : format(at, skeleton(at, "MMMdHm"), sites.home());
    }

    /** Day and time at the site. */
    public String moment(Instant at, FacilityCode site) {
        return at == null ? "" : format(at, skeleton(at, "MMMdHm"), zone(site));
    }

    /** {@code UTC+8} where the clock of the site is not the reader's own; else nothing. */
    public String offset(Instant at, FacilityCode site) {
        if (at == null) {
            return "";
        }
        ZoneOffset there = zone(site).getRules().getOffset(at);
        return there.equals(sites.home().getRules().getOffset(at))
                ? ""
                : "UTC" + there.getId().replace(":00", "").replaceFirst("^([+-])0", "$1");
    }

    /** The whole truth about a moment, for the tooltip. */
    public String precise(Instant at) {
        return at == null ? "" : DateTimeFormatter.ISO_INSTANT.format(at);
    }

    /** The day on the reader's calendar, with its weekday. */
    public String getToday() {
        return format(clock.now(), "EEEEMMMMd", sites.home());
    }

    public String date(LocalDate day) {
        if (day == null) {
            return "";
        }
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return format(noon, skeleton(noon, "MMMd"), ZoneOffset.UTC);
    }

    private ZoneId zone(FacilityCode site) {
        return site == null ? sites.home() : sites.zone(site);
    }

    private String skeleton(Instant at, String within) {
        boolean thisYear =
                at.atZone(ZoneOffset.UTC).getYear() == clock.now().atZone(ZoneOffset.UTC).getYear();
        return thisYear ? within : "y" + within;
    }

    private String format(Instant at, String skeleton, ZoneId zone) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(at));
    }

    private String number(Number number, int atLeast, int atMost) {
        if (number == null) {
            return "";
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language());
        symbols.setGroupingSeparator(THIN_SPACE);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(atMost);
        return format.format(number);
    }

    private Locale language() {
        return reader.language();
    }
}
