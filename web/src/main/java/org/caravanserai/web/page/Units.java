package org.caravanserai.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.kernel.goods.PackageKinds;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.web.words.UnitWords;

/** Units and kinds of packages as the reader says them: {@code #{units.of(row.unit())}}. */
@Named
@RequestScoped
public class Units {

    @Inject Reader reader;

    /** The short form of a unit or its code; a currency or an unknown code as it is. */
    public String of(Object unit) {
        if (unit == null) {
            return "";
        }
        return UnitWords.unit(
                unit instanceof Unit known ? known.code() : unit.toString(), reader.language());
    }

    /** The short form of a kind of packages. */
    public String kind(String code) {
        return PackageKinds.name(code, reader.language());
    }

    /** A rate of duty with its unit in words. */
    public String rate(String rate) {
        return UnitWords.rate(rate, reader.language());
    }
}
