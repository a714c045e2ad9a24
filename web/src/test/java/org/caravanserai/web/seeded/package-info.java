/** Violations of the law of the house, sown on purpose: each rule must fail on what it forbids. */
package org.caravanserai.web.seeded;
