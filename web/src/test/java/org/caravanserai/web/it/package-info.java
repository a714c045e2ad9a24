/**
 * Tests against the real program: the runnable jar in a process of its own, on H2 and on
 * PostgreSQL.
 */
package org.caravanserai.web.it;
