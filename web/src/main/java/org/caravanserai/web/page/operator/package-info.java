/**
 * Pages of the operator: the corridor, its containers and trains, what comes in, what goes wrong.
 */
package org.caravanserai.web.page.operator;
