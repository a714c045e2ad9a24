/**
 * The boxes of the forms: what the goods declaration and the transit declaration ask for, how long
 * an entry may be, which codes it may take. All of it is dated reference data with its source.
 */
package org.caravanserai.customs.form;
