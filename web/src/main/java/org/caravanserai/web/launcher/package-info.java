/**
 * The program's entry point: settings, port, data folder, and the server started in one process.
 */
package org.caravanserai.web.launcher;
