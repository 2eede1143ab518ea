package ganscope.convolution;

/** Forms sums of products of a kernel and what lies under it, row by row, and counts those with a zero of the padding. */
final class Products {
    private long byZero;

    /** The sum with the kernel's first tap on that cell of the input, which may lie outside. */
    double sum(Grid input, Grid kernel, Geometry geometry, int top, int left) {
        double sum = 0;
        for (int a = 0; a < kernel.rows(); a++) {
            int row = top + a * geometry.vertical().dilation();
            for (int b = 0; b < kernel.columns(); b++) {
                int column = left + b * geometry.horizontal().dilation();
                if (input.holds(row, column)) {
                    sum += kernel.at(a, b) * input.at(row, column);
                } else {
                    byZero++;
                }
            }
        }
        return sum + 0.0; // no minus zero: every way gives the same bits
    }

    long byZero() {
        return byZero;
    }
}
