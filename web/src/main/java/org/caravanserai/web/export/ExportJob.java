package org.caravanserai.web.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.web.views.ListName;

/** A list being written into a file, as it is kept. */
@Entity
@Table(name = "export_job", schema = "web")
class ExportJob {

    private static final String FIRST_GRID = "grid";

    @Id
    @GeneratedValue(generator = "export_job")
    @SequenceGenerator(
            name = "export_job",
            schema = "web",
            sequenceName = "export_job_seq",
            allocationSize = 1)
    Long id;

    @Column(updatable = false)
    String page;

    @Column(updatable = false)
    String grid;

    @Column(updatable = false)
    String query;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    ExportForm form;

    @Column(name = "file_name", updatable = false)
    String fileName;

    @Column(updatable = false)
    String owner;

    @Enumerated(EnumType.STRING)
    ExportState state = ExportState.RUNNING;

    @Column(name = "rows_done")
    long rowsDone;

    @Column(name = "rows_all")
    Long rowsAll;

    @Column(name = "file_bytes")
    long fileBytes;

    @Column(name = "stop_asked")
    boolean stopAsked;

    @Column(name = "begun_at", updatable = false)
    Instant begunAt;

    @Column(name = "beat_at")
    Instant beatAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "kept_until")
    LocalDate keptUntil;

    String failure;

    void end(ExportState how, Instant now) {
        state = how;
        endedAt = now;
        beatAt = now;
    }

    ExportShown shown(Instant now) {
        return new ExportShown(
                id,
                ListName.of(page) + (grid.equals(FIRST_GRID) ? "" : ':' + grid),
                query,
                form,
                fileName,
                state,
                rowsDone,
                rowsAll,
                ExportShown.rate(rowsDone, begunAt, endedAt == null ? now : endedAt),
                fileBytes,
                begunAt,
                endedAt,
                keptUntil,
                failure);
    }
}
