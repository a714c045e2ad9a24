/** What a release promises to the databases that were made by it. */
package org.caravanserai.web.release;
