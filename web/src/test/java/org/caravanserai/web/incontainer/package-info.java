/** Tests that run inside the server, where its transactions and observers really are. */
package org.caravanserai.web.incontainer;
