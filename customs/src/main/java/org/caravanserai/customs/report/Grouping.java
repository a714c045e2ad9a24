package org.caravanserai.customs.report;

/** What the lines of a turnover are. */
public enum Grouping {
    OWNER("a.owner", "max(a.owner_name)"),
    COMMODITY("a.commodity", "max(a.description)"),
    FACILITY("a.facility", "''"),
    CONSIGNMENT("coalesce(a.consignment, '')", "''"),
    CONTAINER("coalesce(a.container, '')", "''"),
    LOT("a.lot", "max(a.description)");

    final String key;
    final String name;

    Grouping(String key, String name) {
        this.key = key;
        this.name = name;
    }
}
