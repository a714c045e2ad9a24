/** Tests of what stands at the root of the jar. */
package org.caravanserai.web.launcher;
