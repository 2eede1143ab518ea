package ganscope.chart;

import org.jfree.data.Range;

/** Both densities on one line, and what they are taken by. */
final class ExplorerDensitiesDrawing implements ExplorerDrawing {
    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        Curve p = paper.hillP(look.bars(look.theme().real()));
        Curve q = paper.hillQ(look.bars(look.theme().generated()));
        Range up = new Ranges().add(p.y()).add(q.y()).fromZero(1);
        Sheet sheet = new Sheet(
                        look,
                        paper.line(),
                        new Axes(look)
                                .number(look.text().get("chart.axis.density"), new Range(0, 1.08 * up.getUpperBound())))
                .curves(p, q);
        if (!scene.grips().isEmpty()) {
            sheet.layer(new GripLayer(scene.grips(), look));
        }
        return sheet.picture(
                ExplorerChart.DENSITIES.title(look.options()), ExplorerChart.DENSITIES.about(look.options()));
    }
}
