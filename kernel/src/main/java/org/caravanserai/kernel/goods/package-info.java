/** What is in the box and what it is worth: commodity, procedure, measures, money. */
package org.caravanserai.kernel.goods;
