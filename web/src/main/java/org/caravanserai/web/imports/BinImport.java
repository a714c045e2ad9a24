package org.caravanserai.web.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caravanserai.kernel.identity.FacilityCode;

/** A sheet of bins as it was loaded: the rows as they were before and after, as JSON by code. */
@Entity
@Table(name = "bin_import", schema = "web")
class BinImport {

    @Id
    @GeneratedValue(generator = "bin_import")
    @SequenceGenerator(
            name = "bin_import",
            schema = "web",
            sequenceName = "bin_import_seq",
            allocationSize = 1)
    Long id;

    @Column(updatable = false)
    FacilityCode site;

    @Column(name = "sheet_rows", updatable = false)
    int rows;

    @Column(name = "rows_before", columnDefinition = "text", updatable = false)
    String before;

    @Column(name = "rows_after", columnDefinition = "text", updatable = false)
    String after;

    @Column(name = "made_by", updatable = false)
    String madeBy;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "undone_by")
    String undoneBy;

    @Column(name = "undone_at")
    Instant undoneAt;

    String reason;

    protected BinImport() {}

    BinImport(FacilityCode site, int rows, String by, Instant at) {
        this.site = site;
        this.rows = rows;
        madeBy = by;
        madeAt = at;
    }

    void undo(String by, Instant at, String why) {
        undoneBy = by;
        undoneAt = at;
        reason = why;
    }

    ImportShown shown() {
        return new ImportShown(
                ImportShown.Kind.BINS,
                id.toString(),
                site.value(),
                rows,
                madeBy,
                madeAt,
                undoneBy,
                undoneAt);
    }
}
