package org.caravanserai.customs.payment;

import org.caravanserai.kernel.goods.Money;

/**
 * What a scenario would come to, in tenge.
 *
 * @param fees customs fees of all its declarations
 * @param duties duties and taxes that are paid
 * @param suspended what is computed but not paid
 * @param storage what lying there until then costs
 */
public record Outcome(Scenario scenario, Money fees, Money duties, Money suspended, Money storage) {

    public Money total() {
        return fees.plus(duties).plus(storage);
    }
}
