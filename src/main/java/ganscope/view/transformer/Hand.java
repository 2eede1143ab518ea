package ganscope.view.transformer;

import ganscope.transformer.AffineMap;
import ganscope.transformer.BilinearSampler;
import ganscope.transformer.Footprint;
import ganscope.transformer.Image;
import ganscope.transformer.Padding;
import ganscope.transformer.PlaneMap;
import ganscope.transformer.SamplingGrid;
import ganscope.transformer.ThinPlateSpline;
import java.util.Arrays;
import java.util.List;

/**
 * What the hand holds: a picture, a map, how it is sampled, and the pixel of the result that is pointed at. Immutable.
 *
 * @param source the picture, of ink from 0 to 16
 * @param mapping which maps are made
 * @param affine the map, unless it is a spline
 * @param points x, y in the source of the spline's nine points, row by row
 * @param sampler edges and what is beyond
 * @param row of the pixel pointed at
 * @param column of it
 * @param gradients whether gradients are shown in place of numbers
 */
record Hand(
        Image source,
        Mapping mapping,
        AffineMap affine,
        List<Double> points,
        BilinearSampler sampler,
        int row,
        int column,
        boolean gradients) {
    /** Points of the spline along an edge. */
    static final int LATTICE = 3;

    /** Copies. */
    Hand {
        points = List.copyOf(points);
    }

    /** The identity over a picture. */
    static Hand of(Image source) {
        return new Hand(
                source,
                Mapping.AFFINE,
                AffineMap.IDENTITY,
                points(AffineMap.IDENTITY),
                BilinearSampler.DEFAULT,
                source.rows() / 2,
                source.columns() / 2,
                false);
    }

    /** Where a map takes the spline's points. */
    static List<Double> points(PlaneMap map) {
        double[] lattice = ThinPlateSpline.lattice(LATTICE);
        Double[] points = new Double[lattice.length];
        for (int i = 0; i < lattice.length; i += 2) {
            points[i] = map.x(lattice[i], lattice[i + 1]);
            points[i + 1] = map.y(lattice[i], lattice[i + 1]);
        }
        return Arrays.asList(points);
    }

    Hand with(Image other) {
        return new Hand(other, mapping, affine, points, sampler, row, column, gradients);
    }

    Hand with(Mapping next) {
        AffineMap kept = next == Mapping.ATTENTION
                ? AffineMap.attention(Math.sqrt(Math.abs(affine.determinant())), affine.x(), affine.y())
                : affine;
        List<Double> pulled = next == Mapping.SPLINE && mapping != Mapping.SPLINE ? points(affine) : points;
        return new Hand(source, next, kept, pulled, sampler, row, column, gradients);
    }

    Hand with(AffineMap next) {
        return new Hand(source, mapping, next, points, sampler, row, column, gradients);
    }

    Hand with(List<Double> next) {
        return new Hand(source, mapping, affine, next, sampler, row, column, gradients);
    }

    Hand with(Padding padding) {
        return with(new BilinearSampler(sampler.alignCorners(), padding));
    }

    Hand with(BilinearSampler next) {
        return new Hand(source, mapping, affine, points, next, row, column, gradients);
    }

    Hand pointing(int atRow, int atColumn) {
        return new Hand(source, mapping, affine, points, sampler, atRow, atColumn, gradients);
    }

    Hand showing(boolean ofGradients) {
        return new Hand(source, mapping, affine, points, sampler, row, column, ofGradients);
    }

    /** The map. */
    PlaneMap map() {
        return mapping == Mapping.SPLINE
                ? new ThinPlateSpline(
                        ThinPlateSpline.lattice(LATTICE),
                        points.stream().mapToDouble(value -> value).toArray())
                : affine;
    }

    /** Where each pixel of the result is fetched. */
    SamplingGrid grid() {
        return SamplingGrid.of(map(), source.rows(), source.columns(), sampler.alignCorners());
    }

    /** What the pixel pointed at is mixed of. */
    Footprint footprint(SamplingGrid grid) {
        return sampler.footprint(source, grid.x(row, column), grid.y(row, column));
    }

    /** The gradients of the pixel pointed at. */
    BilinearSampler.Gradients gradients(SamplingGrid grid) {
        double[] one = new double[grid.rows() * grid.columns()];
        one[row * grid.columns() + column] = 1;
        return sampler.gradients(source, grid, new Image(grid.rows(), grid.columns(), one));
    }

    /** The gradients of the sum of all pixels of the result. */
    BilinearSampler.Gradients gradientsOfSum(SamplingGrid grid) {
        double[] ones = new double[grid.rows() * grid.columns()];
        Arrays.fill(ones, 1);
        return sampler.gradients(source, grid, new Image(grid.rows(), grid.columns(), ones));
    }
}
