package org.caravanserai.customs.payment;

import org.caravanserai.kernel.goods.Money;

/**
 * What the customs value of an item is made of, in tenge.
 *
 * @param goods the price, at the rate of the day
 */
public record ItemValue(int item, Money goods, Money freight, Money insurance) {

    public Money customsValue() {
        return goods.plus(freight).plus(insurance);
    }
}
