/** The REST API: resources, JSON, problems as RFC 9457, limits, and the door with its tokens. */
package org.caravanserai.web.api;
