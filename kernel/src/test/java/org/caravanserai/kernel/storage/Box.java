package org.caravanserai.kernel.storage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.CustomsProcedure;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.DeclarationNumber;
import org.caravanserai.kernel.identity.FacilityCode;
import org.caravanserai.kernel.identity.LotId;
import org.caravanserai.kernel.identity.PartyId;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/**
 * One of everything. An entity by {@code box.xml} and not by annotation, so that the test kit does
 * not look for its table in the schema of a module.
 */
class Box {

    @Id int id;
    ContainerNumber container;
    SizeType sizeType;
    Seal seal;
    FacilityCode facility;
    PartyId owner;
    LotId lot;
    CommodityCode commodity;
    CustomsProcedure procedure;
    DeclarationNumber declaration;
    Unit unit;
    Measures measures;

    @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
    Money value;

    static Box full(int id) {
        Box box = new Box();
        box.id = id;
        box.container = ContainerNumber.asReceived("CSQU3054384");
        box.sizeType = SizeType.parse("4310");
        box.seal = Seal.parse("KZ1048576");
        box.facility = FacilityCode.parse("KZ-KHORGOS-GATEWAY");
        box.owner = PartyId.ofName("Қорғас Жүк");
        box.lot = LotId.of(17);
        box.commodity = CommodityCode.parse("8541430000");
        box.procedure = CustomsProcedure.parse("4070");
        box.declaration = DeclarationNumber.parse("39851712/221126/0000017");
        box.unit = Unit.parse("PCE");
        box.measures = Measures.of("20", "8400.5", "8720.000001", "640", "PCE");
        box.value = Money.of("96000", "USD");
        return box;
    }
}
