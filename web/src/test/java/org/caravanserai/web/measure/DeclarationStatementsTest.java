package org.caravanserai.web.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.caravanserai.customs.declaration.DeclarationStatus;
import org.caravanserai.customs.declaration.Declarations;
import org.caravanserai.customs.declaration.Filing;
import org.caravanserai.customs.office.FilingQueue;
import org.caravanserai.kernel.testkit.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a declaration asks the database through all rooms, with a container for every item: as much
 * for five items as for forty.
 */
class DeclarationStatementsTest {

    private static final int FEW = 5;
    private static final int MANY = 40;

    /** Sequences that give out numbers fifty at a time are asked again now and then. */
    private static final int NUMBERS = 12;

    private static House house;
    private static Desk desk;
    private static long lot = 1;

    @BeforeAll
    static void open() throws Exception {
        house = House.open(Measured.H2.fresh());
        Shelves shelves = new Shelves(Measured.H2, house.get(DataSource.class));
        shelves.site();
        int lots = 2 * FEW + MANY;
        shelves.lots(1, lots, "TEMPORARY_STORAGE");
        shelves.receipt(1, lots, "TEMPORARY_STORAGE");
        desk = new Desk(house);
        asked(FEW);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private record Asked(int drafting, int filing, int office) {}

    private static Asked asked(int items) {
        String[] id = new String[1];
        List<String> drafting = house.statements(() -> id[0] = desk.draft(lot, items));
        lot += items;
        List<String> filing = house.statements(() -> file(id[0]));
        List<String> office = house.statements(() -> house.get(FilingQueue.class).deliverDue());
        assertThat(house.as(Desk.BROKER, () -> house.get(Declarations.class).find(id[0])).status())
                .isEqualTo(DeclarationStatus.RELEASED);
        return new Asked(drafting.size(), filing.size(), office.size());
    }

    private static void file(String id) {
        house.as(
                Desk.BROKER,
                () -> {
                    house.get(Filing.class).file(id);
                    return null;
                });
    }

    @Test
    void asksAsMuchForManyItemsAsForFew() {
        Asked few = asked(FEW);
        Asked many = asked(MANY);

        assertThat(many.drafting()).isBetween(1, few.drafting() + NUMBERS).isLessThan(25);
        assertThat(many.filing()).isBetween(1, few.filing() + NUMBERS).isLessThan(60);
        assertThat(many.office()).isBetween(1, few.office() + NUMBERS).isLessThan(120);
    }
}
