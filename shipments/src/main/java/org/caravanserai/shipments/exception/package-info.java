/** The inbox of the operator: what is going wrong, once per fact, until somebody closes it. */
package org.caravanserai.shipments.exception;
