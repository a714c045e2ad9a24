/** Tests of what all pages share. */
package org.caravanserai.web.page;
