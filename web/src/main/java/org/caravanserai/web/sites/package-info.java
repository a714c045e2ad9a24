/** Warehouses laid down at places of the corridor. */
package org.caravanserai.web.sites;
