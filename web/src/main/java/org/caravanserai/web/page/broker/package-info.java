/**
 * Pages of the customs broker: declarations, goods under supervision, guarantees and money, duties,
 * and the reference data they are reckoned with.
 */
package org.caravanserai.web.page.broker;
