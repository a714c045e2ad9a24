package org.caravanserai.inventory.takeover;

import java.util.Arrays;
import java.util.List;

/** The columns of the sheet, in the order of the template. */
public enum TakeOverColumn {
    LOCATION("location", true),
    OWNER("owner", true),
    CONTAINER("container", true),
    CONSIGNMENT("consignment", false),
    COMMODITY_CODE("commodityCode", true),
    DESCRIPTION("description", true),
    PACKAGE_KIND("packageKind", false),
    PACKAGES("packages", true),
    NET_KG("netKg", true),
    GROSS_KG("grossKg", true),
    SUPPLEMENTARY_QUANTITY("supplementaryQuantity", false),
    SUPPLEMENTARY_UNIT("supplementaryUnit", false),
    VALUE("value", false),
    CURRENCY("currency", false),
    STATUS("status", true),
    DECLARATION("declaration", false),
    ITEM("item", false),
    SINCE("since", true),
    UNTIL("until", false),
    SUSPENDED_DUTY("suspendedDuty", false),
    GUARANTEE("guarantee", false);

    private final String title;
    private final boolean required;

    TakeOverColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /** As it stands in the header line. */
    public String title() {
        return title;
    }

    /** Whether no row may leave it empty. */
    public boolean required() {
        return required;
    }

    public static List<String> titles() {
        return Arrays.stream(values()).map(TakeOverColumn::title).toList();
    }
}
