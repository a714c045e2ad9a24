/**
 * What a reader makes of a list: which columns in which order, sorted how, and only which rows. The
 * same words stand in the address of the page, in a saved view, in an export and in the API.
 */
package org.caravanserai.web.grid;
