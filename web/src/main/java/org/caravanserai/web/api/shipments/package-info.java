/** The REST calls of the operator and of the feeds: train lists, tracking events, containers. */
package org.caravanserai.web.api.shipments;
