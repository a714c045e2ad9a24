package org.caravanserai.shipments.container;

/**
 * A container of a train.
 *
 * @param wagon the one it was announced on; at the gauge change it moves to another
 */
public record TrainBox(String wagon, String seal, ContainerView container) {}
