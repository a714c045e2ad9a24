package org.caravanserai.web.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Quantity;

/**
 * Figures on paper. Two people of two languages read the same sheet, so they are written as neither
 * can misread them: thousands set apart by a thin space, a decimal point, days as ISO 8601, moments
 * with their offset.
 */
public final class Figures {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,30}([.][0-9]{1,9})?");

    private static final Pattern QUANTITY = Pattern.compile("(?m)^([^\\s]+ +)([^\\s]+)");

    /** Decimals of a quantity in the ledgers. */
    private static final int SCALE = 6;

    private Figures() {}

    /**
     * Kilograms as the ledger holds them, to the milligram: what left a balance must be seen to
     * leave it, and boxes 35 and 38 of the form take six decimals (schema ESADout_CU 5.23.0).
     */
    public static String kg(BigDecimal kilograms) {
        return number(kilograms);
    }

    public static String number(BigDecimal number) {
        return number(number, SCALE);
    }

    /** An amount of money, with two decimals; empty where there is none. */
    public static String amount(BigDecimal amount) {
        return amount == null ? "" : formatted(amount, 2, 2);
    }

    /**
     * A number as somebody typed it into a box; as it stands where it is none.
     *
     * @param decimals of the box: two are an amount of money
     */
    static String typed(String entry, int decimals) {
        if (!PLAIN.matcher(entry).matches()) {
            return entry;
        }
        BigDecimal number = new BigDecimal(entry);
        return decimals == 2 ? amount(number) : number(number, Math.max(decimals, number.scale()));
    }

    /** Lines that each say a unit and how many, the number as a figure. */
    static String quantities(String lines) {
        return QUANTITY.matcher(lines)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + typed(found.group(2), SCALE)));
    }

    /** With two decimals and the currency behind. */
    public static String money(Money money) {
        return amount(money.amount()) + " " + money.currency();
    }

    /** With the name of its unit in the languages of the sheet. */
    static Said quantity(Quantity quantity) {
        return (messages, language) ->
                number(quantity.quantity()) + " " + quantity.unit().name(language);
    }

    public static String moment(Instant at, ZoneId zone) {
        if (at == null) {
            return "";
        }
        ZoneOffset offset = zone.getRules().getOffset(at);
        String sign = offset.getTotalSeconds() == 0 ? "" : offset.getId().replace(":00", "");
        return MOMENT.format(at.atZone(zone)) + " UTC" + sign;
    }

    public static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String number(BigDecimal number, int decimals) {
        return number == null ? "" : formatted(number, 0, decimals);
    }

    private static String formatted(BigDecimal number, int least, int most) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u2009');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
