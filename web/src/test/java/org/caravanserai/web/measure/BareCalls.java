package org.caravanserai.web.measure;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** A server with one call and nothing else: the other side of the figures over REST. */
@ApplicationPath("/api/v1")
public class BareCalls extends Application {}
