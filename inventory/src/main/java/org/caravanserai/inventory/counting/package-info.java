/**
 * Counting: what lies in the bins, held against the book as it stood when the count began. A
 * difference is counted again by somebody else; above a threshold a second person approves it
 * before it is posted.
 */
package org.caravanserai.inventory.counting;
