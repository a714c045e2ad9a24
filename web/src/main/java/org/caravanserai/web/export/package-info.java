/** Lists written into files beside the pages, whole and as their reader may see them. */
package org.caravanserai.web.export;
