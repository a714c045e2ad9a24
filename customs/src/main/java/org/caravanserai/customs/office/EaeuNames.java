package org.caravanserai.customs.office;

/** Namespaces of the exchange album 5.23.0, as a public sample has them. */
final class EaeuNames {

    static final String DECLARATION =
            "urn:customs.ru:Information:CustomsDocuments:ESADout_CU:5.23.0";
    static final String COMMON = "urn:customs.ru:CommonAggregateTypes:5.22.0";
    static final String ESAD = "urn:customs.ru:CUESADCommonAggregateTypesCust:5.22.0";
    static final String RUS = "urn:customs.ru:RUSCommonAggregateTypes:5.22.0";

    /** Element with the marks of an office; its namespace changes with the album's edition. */
    static final String MARK = "GTDoutCustomsMark";

    private EaeuNames() {}
}
