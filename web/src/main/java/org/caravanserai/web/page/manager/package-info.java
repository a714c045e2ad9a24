/** Pages of the manager. */
package org.caravanserai.web.page.manager;
