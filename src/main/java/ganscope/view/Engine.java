package ganscope.view;

import ganscope.gan.experiment.Experiment;
import ganscope.view.chart.ChartPainter;
import ganscope.view.model.DeskModel;
import javafx.application.Platform;

/**
 * What of a desk can be built before there is a screen: the session, which then loads its engine meanwhile, and the thread
 * that paints.
 *
 * @param painter paints charts
 * @param model the session and what can be done to it
 */
record Engine(ChartPainter painter, DeskModel model) {
    Engine(Experiment experiment) {
        this(experiment, new ChartPainter());
    }

    private Engine(Experiment experiment, ChartPainter painter) {
        this(painter, new DeskModel(experiment, Engine::beside, Platform::runLater, CheckpointLoading.SYSTEM));
    }

    /** Reads and writes files on a thread of their own: a pipe may keep its reader waiting for ever. */
    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("files").start(work);
    }
}
