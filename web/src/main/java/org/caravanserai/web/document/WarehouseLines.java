package org.caravanserai.web.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.concurrent.Executor;
import org.caravanserai.customs.report.WarehouseReport;
import org.caravanserai.customs.report.WarehouseReportLine;
import org.caravanserai.kernel.actor.Actor;
import org.caravanserai.kernel.actor.CurrentActor;

/**
 * The lines of the report of the owner of a customs warehouse, with the permits of goods stored
 * outside. A million of them are read a piece at a time, the next while one is written, in the name
 * of who asks.
 */
@ApplicationScoped
public class WarehouseLines {

    @Inject WarehouseReport report;
    @Inject OutsideNotes outside;
    @Inject CurrentActor actor;

    private Executor threads;

    WarehouseLines() {}

    /**
     * Where no server lends its threads.
     *
     * @param threads reads ahead
     */
    public WarehouseLines(
            WarehouseReport report, OutsideNotes outside, CurrentActor actor, Executor threads) {
        this.report = report;
        this.outside = outside;
        this.actor = actor;
        this.threads = threads;
    }

    @Resource
    void setThreads(ManagedExecutorService threads) {
        this.threads = threads;
    }

    public Iterator<WarehouseReportLine> of(ReportPeriod period) {
        Actor asking = actor.get();
        return new Pieces<WarehouseReport.Mark, WarehouseReportLine>(
                after -> actor.as(asking, () -> piece(period, after)), threads);
    }

    private Pieces.Piece<WarehouseReport.Mark, WarehouseReportLine> piece(
            ReportPeriod period, WarehouseReport.Mark after) {
        WarehouseReport.Piece piece = report.piece(period.wanted(), after);
        return new Pieces.Piece<>(outside.noted(piece.lines()), piece.next());
    }
}
