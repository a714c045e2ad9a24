/**
 * Goods that end without a declaration: missing, destroyed, lost, wasted, refused to the State.
 * What customs recognises frees their duties; what is missing lets them fall due (Customs Code,
 * Art. 162).
 */
package org.caravanserai.customs.loss;
