/** Where the train of shipments meets the declarations of customs. */
package org.caravanserai.web.sets;
