package org.caravanserai.kernel.text;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.caravanserai.kernel.goods.Money;

/** How an argument of a sentence is shown: decimals whole, dates as the reader writes them. */
final class Shown {

    private static final int DECIMALS = 6;

    private Shown() {}

    static Object of(Object argument, Locale language) {
        if (argument instanceof BigDecimal number) {
            return number(number, 0, language);
        }
        if (argument instanceof Money money) {
            return number(money.amount(), 2, language) + " " + money.currency();
        }
        if (argument instanceof LocalDate date) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(language)
                    .format(date);
        }
        if (argument instanceof Instant instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
        }
        if (argument instanceof Number || argument == null) {
            return argument;
        }
        return argument.toString();
    }

    /** What words are chosen by: a number, also where it comes as the text of one. */
    static Object number(Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException words) {
            return argument;
        }
    }

    private static String number(BigDecimal number, int atLeast, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }
}
