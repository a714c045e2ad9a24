/** The pages as people see them: a real Chromium in front of the real program. */
package org.caravanserai.web.browser;
