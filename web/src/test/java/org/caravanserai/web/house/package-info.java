/**
 * The law of the house as tests: each rule holds for all modules, and is seen to fail on a seeded
 * violation.
 */
package org.caravanserai.web.house;
