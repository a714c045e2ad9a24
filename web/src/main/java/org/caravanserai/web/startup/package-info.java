/**
 * What happens between the server's start and the first request: database, readiness, demo data.
 */
package org.caravanserai.web.startup;
