/**
 * The demo corridor: a terminal in the middle of its week, laid down through the same services that
 * people use, each act at its own past moment. Parties are invented; container numbers are valid.
 */
package org.caravanserai.web.startup.demo;
