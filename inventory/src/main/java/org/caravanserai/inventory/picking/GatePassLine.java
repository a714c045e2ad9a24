package org.caravanserai.inventory.picking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.caravanserai.inventory.ledger.Amounts;
import org.caravanserai.kernel.event.DispatchedGoods;
import org.caravanserai.kernel.goods.Measures;
import org.caravanserai.kernel.goods.StockStatus;
import org.caravanserai.kernel.goods.Unit;
import org.caravanserai.kernel.identity.ContainerNumber;
import org.hibernate.annotations.Immutable;

/** What of a lot a gate pass lets out, from where and under which status. */
@Entity
@Immutable
@Table(schema = "inventory", name = "gate_pass_line")
class GatePassLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gate_pass_line")
    @SequenceGenerator(
            name = "gate_pass_line",
            schema = "inventory",
            sequenceName = "gate_pass_line_seq")
    Long id;

    @Column(name = "gate_pass")
    long gatePass;

    int line;

    String lot;

    String location;

    @Enumerated(EnumType.STRING)
    StockStatus status;

    ContainerNumber container;

    @Column(name = "supplementary_unit")
    Unit unit;

    @Embedded Amounts amounts;

    protected GatePassLine() {}

    GatePassLine(GatePass pass, int line, DispatchedGoods goods) {
        gatePass = pass.id;
        this.line = line;
        lot = goods.lot().value();
        location = goods.location();
        status = goods.status();
        container = goods.container();
        amounts = Amounts.of(goods.measures());
        unit =
                goods.measures().supplementary() == null
                        ? null
                        : goods.measures().supplementary().unit();
    }

    Measures measures() {
        return amounts.in(unit);
    }
}
