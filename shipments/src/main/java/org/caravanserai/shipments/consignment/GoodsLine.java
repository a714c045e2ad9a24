package org.caravanserai.shipments.consignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caravanserai.kernel.event.AnnouncedContainer;
import org.caravanserai.kernel.event.AnnouncedLine;
import org.caravanserai.kernel.goods.CommodityCode;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.Money;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.caravanserai.kernel.identity.Seal;
import org.caravanserai.kernel.identity.SizeType;

/** One goods line of a consignment with the container, seal and wagon it was announced in. */
@Entity
@Table(schema = "shipments", name = "goods_line")
class GoodsLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goods_line")
    @SequenceGenerator(
            name = "goods_line",
            schema = "shipments",
            sequenceName = "goods_line_seq",
            allocationSize = 50)
    Long id;

    String consignment;
    ContainerNumber container;

    @Column(name = "size_type")
    SizeType sizeType;

    Seal seal;
    String wagon;
    int line;
    CommodityCode commodity;
    String description;

    @Column(name = "package_kind")
    String packageKind;

    @Embedded Measures measures;
    @Embedded Money value;

    protected GoodsLine() {}

    GoodsLine(String consignment, AnnouncedContainer in, AnnouncedLine announced) {
        this.consignment = consignment;
        container = in.number();
        sizeType = in.sizeType();
        seal = in.seal();
        wagon = in.wagon();
        line = announced.line();
        commodity = announced.commodity();
        description = announced.description();
        packageKind = announced.packageKind();
        measures = announced.measures();
        value = announced.value();
    }

    AnnouncedLine announced() {
        return new AnnouncedLine(line, commodity, description, packageKind, measures, value);
    }
}
