/** What a page says when it cannot be shown: never a stack trace, always what to do next. */
package org.caravanserai.web.page.trouble;
