package org.caravanserai.customs.declaration;

/** What stands in where a broker names neither office nor declarant. */
final class BrokerDefaults {

    /** Eight digits as in box 29; an office invented for training, in the form Kazakhstan uses. */
    static final String OFFICE = "39851712";

    private BrokerDefaults() {}
}
