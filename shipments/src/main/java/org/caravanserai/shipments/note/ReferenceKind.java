package org.caravanserai.shipments.note;

/** Transport documents beside the SMGS note. */
public enum ReferenceKind {
    /** Road: Convention of 1956. */
    CMR,
    /** Sea: bill of lading. */
    BL,
    /** Air: air waybill. */
    AWB,
    /** Road under customs: TIR carnet. */
    TIR,
    /** Rail west of Georgia: the common CIM/SMGS note. */
    CIM
}
