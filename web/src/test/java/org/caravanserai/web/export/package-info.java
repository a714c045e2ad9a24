/** Lists written into files: who may, how far, and what becomes of a broken one. */
package org.caravanserai.web.export;
