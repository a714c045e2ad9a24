/** Pages of the corridor itself: its places, what stops them, and the ways through them. */
package org.caravanserai.web.page.network;
