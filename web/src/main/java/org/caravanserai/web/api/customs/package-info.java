/** Customs by REST: declarations, duty quotes, guarantees, rates and the training office. */
package org.caravanserai.web.api.customs;
