/** Words that pages, prints and the API share: codes of reference data as people say them. */
package org.caravanserai.web.words;
