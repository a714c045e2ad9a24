package org.caravanserai.shipments.container;

/**
 * What a list of containers is narrowed to; null where it is not.
 *
 * @param q part of a container number, a consignment, a train or a consignee
 * @param hold code of a hold that lasts
 */
public record ContainerFilter(String q, String facility, ContainerStatus status, String hold) {

    public static final ContainerFilter ALL = new ContainerFilter(null, null, null, null);
}
