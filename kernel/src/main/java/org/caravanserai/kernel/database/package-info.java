/** The one database: a schema per module, each with its own migrations and history. */
package org.caravanserai.kernel.database;
