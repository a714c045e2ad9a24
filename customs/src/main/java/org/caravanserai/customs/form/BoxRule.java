package org.caravanserai.customs.form;

import java.time.LocalDate;
import java.util.Set;
import org.caravanserai.kernel.text.FourNames;

/**
 * What a box of the form may say on a day.
 *
 * @param code number of the box, and after a dot which part of it: {@code 20.place}
 * @param forms GD for the goods declaration, TD for the transit declaration
 * @param size most characters of the entry
 * @param decimals most digits after the point of a number
 * @param list the code list an entry is taken from; in capitals one that stands elsewhere in the
 *     house (COUNTRY, CURRENCY, UNIT, TARIFF, OFFICE); null for none
 * @param mark S where the source states it, D derived, U where it must be checked before real use
 */
public record BoxRule(
        String code,
        Place place,
        Set<String> forms,
        Content content,
        int size,
        int decimals,
        String list,
        FourNames names,
        LocalDate validFrom,
        String source,
        String mark) {

    /** Whether it stands once on the declaration or once on each item. */
    public enum Place {
        HEAD,
        ITEM
    }

    /** What people put into it; what the house writes itself is only shown. */
    public enum Content {
        TEXT,
        CODE,
        NUMBER,
        DAY,
        LINES,
        SHOWN
    }

    /** Number of the box without its part: what a broker jumps to. */
    public String number() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** Whether an entry of full length is complete, so that the cursor may go on by itself. */
    public boolean fixedLength() {
        return content == Content.CODE && !"container-indicator".equals(list);
    }
}
