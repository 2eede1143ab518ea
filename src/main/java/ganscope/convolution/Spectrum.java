package ganscope.convolution;

import java.util.function.DoubleBinaryOperator;

/**
 * The discrete Fourier transform of a grid, X[u, v] = Σ x[i, j] exp(−2πi (u i / rows + v j / columns)), by its definition, one
 * axis after the other: for the small grids of a workbench, where it is as exact as a fast one. Immutable.
 *
 * @param real rows × columns
 * @param imaginary rows × columns
 */
public record Spectrum(Grid real, Grid imaginary) {
    /** Checks the sizes. */
    public Spectrum {
        if (real.rows() != imaginary.rows() || real.columns() != imaginary.columns()) {
            throw new IllegalArgumentException("imaginary: " + imaginary.rows() + " x " + imaginary.columns() + " ("
                    + real.rows() + " x " + real.columns() + ", as the real part)");
        }
    }

    /** Of real numbers. */
    public static Spectrum of(Grid grid) {
        return new Spectrum(grid, Grid.of(grid.rows(), grid.columns(), (row, column) -> 0)).transformed(-1);
    }

    /** How many frequencies down. */
    public int rows() {
        return real.rows();
    }

    /** How many frequencies across. */
    public int columns() {
        return real.columns();
    }

    /** The real part of the inverse transform: the grid, of the spectrum of a real one. */
    public Grid inverse() {
        double cells = (double) rows() * columns();
        Grid sums = transformed(1).real();
        return Grid.of(rows(), columns(), (row, column) -> sums.at(row, column) / cells);
    }

    /** |X|. */
    public Grid magnitudes() {
        return each(Math::hypot);
    }

    /** |X|². */
    public Grid power() {
        return each((a, b) -> a * a + b * b);
    }

    private Grid each(DoubleBinaryOperator of) {
        return Grid.of(
                rows(), columns(), (row, column) -> of.applyAsDouble(real.at(row, column), imaginary.at(row, column)));
    }

    /** Frequency by frequency X · Y, which is the spectrum of the circular convolution. */
    public Spectrum times(Spectrum other) {
        return new Spectrum(
                Grid.of(
                        rows(),
                        columns(),
                        (row, column) -> real.at(row, column) * other.real.at(row, column)
                                - imaginary.at(row, column) * other.imaginary.at(row, column)),
                Grid.of(
                        rows(),
                        columns(),
                        (row, column) -> real.at(row, column) * other.imaginary.at(row, column)
                                + imaginary.at(row, column) * other.real.at(row, column)));
    }

    /** The complex conjugate. */
    public Spectrum conjugate() {
        return new Spectrum(real, Grid.of(rows(), columns(), (row, column) -> -imaginary.at(row, column)));
    }

    /** Each frequency times a real number. */
    public Spectrum times(Grid.Cell factor) {
        return new Spectrum(
                Grid.of(rows(), columns(), (row, column) -> factor.at(row, column) * real.at(row, column)),
                Grid.of(rows(), columns(), (row, column) -> factor.at(row, column) * imaginary.at(row, column)));
    }

    private Spectrum transformed(int sign) {
        double[] re = real.values();
        double[] im = imaginary.values();
        for (int row = 0; row < rows(); row++) {
            line(re, im, row * columns(), 1, columns(), sign);
        }
        for (int column = 0; column < columns(); column++) {
            line(re, im, column, columns(), rows(), sign);
        }
        return new Spectrum(new Grid(rows(), columns(), re), new Grid(rows(), columns(), im));
    }

    /** Transforms n numbers in place, from a first one on, so many places apart. */
    private static void line(double[] re, double[] im, int first, int apart, int n, int sign) {
        double[] a = new double[n];
        double[] b = new double[n];
        for (int u = 0; u < n; u++) {
            for (int i = 0; i < n; i++) {
                // whole turns are taken off first, which keeps the angle exact
                double angle = sign * 2 * Math.PI * ((long) u * i % n) / n;
                double cos = Math.cos(angle);
                double sin = Math.sin(angle);
                a[u] += re[first + i * apart] * cos - im[first + i * apart] * sin;
                b[u] += re[first + i * apart] * sin + im[first + i * apart] * cos;
            }
        }
        for (int u = 0; u < n; u++) {
            re[first + u * apart] = a[u];
            im[first + u * apart] = b[u];
        }
    }
}
