/** How the value types stand in a database column. */
package org.caravanserai.kernel.storage;
