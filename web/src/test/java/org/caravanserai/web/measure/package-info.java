/**
 * The benchmarks of the stock ledger and of the event store: programs with a {@code main}, run by
 * {@code docs/measure/ledger.sh} and {@code docs/measure/events.sh} and never by a build. What is
 * measured is the application itself, rooms, observers, journal and all, without a server around
 * it; beside it stand the same rows written by bare JDBC into the same database in the same run.
 */
package org.caravanserai.web.measure;
