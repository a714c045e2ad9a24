package org.caravanserai.web.views;

import org.caravanserai.kernel.actor.Role;
import org.caravanserai.kernel.identity.FacilityCode;

/**
 * A view to be kept.
 *
 * @param list the page without its ending, {@code clerk/stock}
 * @param role to share it with; null to keep it for oneself
 * @param site to share it only with those of the role who work there; null for all of the role
 */
public record ViewOrder(String list, String name, String query, Role role, FacilityCode site) {}
