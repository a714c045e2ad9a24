/** Lists as people arranged them: kept under a name, shared, opened again. */
package org.caravanserai.web.views;
