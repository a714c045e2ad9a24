package org.caravanserai.shipments.intake.trainlist;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a train list, in their order. */
enum Column {
    TRAIN("train"),
    WAGON("wagon"),
    CONTAINER("container"),
    SIZE_TYPE("sizeType"),
    SEAL("seal"),
    SMGS("smgs"),
    CONSIGNOR("consignor"),
    CONSIGNEE("consignee"),
    ORIGIN("origin"),
    DESTINATION("destination"),
    LINE("line"),
    COMMODITY_CODE("commodityCode"),
    DESCRIPTION("description"),
    PACKAGES("packages"),
    PACKAGE_KIND("packageKind"),
    NET_KG("netKg"),
    GROSS_KG("grossKg"),
    SUPPLEMENTARY_QUANTITY("supplementaryQuantity"),
    SUPPLEMENTARY_UNIT("supplementaryUnit"),
    VALUE("value"),
    CURRENCY("currency");

    static final Map<String, Column> BY_TITLE =
            Arrays.stream(values()).collect(Collectors.toMap(c -> c.title, Function.identity()));

    final String title;

    Column(String title) {
        this.title = title;
    }
}
