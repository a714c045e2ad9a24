/**
 * Pages, REST API, sign-in and start-up: the only module that sees all others, and that none sees.
 */
package org.caravanserai.web;
