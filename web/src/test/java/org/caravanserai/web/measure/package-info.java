/**
 * The benchmark of the stock ledger: programs with a {@code main}, run by {@code
 * docs/measure/ledger.sh} and never by a build. What is measured is the application itself, rooms,
 * observers, journal and all, without a server around it; beside it stand the same rows written by
 * bare JDBC into the same database in the same run.
 */
package org.caravanserai.web.measure;
