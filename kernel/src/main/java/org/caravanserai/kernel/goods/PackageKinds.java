package org.caravanserai.kernel.goods;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.kernel.reference.ReferenceTable;

/**
 * What people call the kinds of packages of UN/ECE Recommendation 21. Consignment notes carry the
 * codes, and many more of them than anybody knows by heart.
 */
public final class PackageKinds {

    private static final Map<String, CSVRecord> KNOWN =
            ReferenceTable.read(PackageKinds.class, "package-kinds.csv").stream()
                    .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));

    private PackageKinds() {}

    /** Every kind of the list, in the order of codes. */
    public static List<String> codes() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /** The short form in a language of the house; the code itself where the list lacks it. */
    public static String name(String code, Locale language) {
        CSVRecord kind = code == null ? null : KNOWN.get(code);
        return kind == null ? code : LocalNames.of(kind, language);
    }
}
