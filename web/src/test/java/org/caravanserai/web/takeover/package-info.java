/** Tests of take-overs. */
package org.caravanserai.web.takeover;
