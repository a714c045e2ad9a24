/**
 * What declarations do to stock: a filing reserves exactly the measures its items name, a release
 * turns just these to their new status in the bins they were reserved in, and a filing that ends
 * otherwise gives them back.
 */
package org.caravanserai.inventory.filing;
