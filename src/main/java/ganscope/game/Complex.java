package ganscope.game;

/**
 * A complex number.
 *
 * @param re its real part
 * @param im its imaginary part
 */
public record Complex(double re, double im) {
    /** |z|. */
    public double modulus() {
        return Math.hypot(re, im);
    }

    /** The sum. */
    public Complex plus(Complex other) {
        return new Complex(re + other.re, im + other.im);
    }

    /** The product. */
    public Complex times(Complex other) {
        return new Complex(re * other.re - im * other.im, re * other.im + im * other.re);
    }

    /** The product with a real number. */
    public Complex times(double factor) {
        return new Complex(factor * re, factor * im);
    }

    /** The square root with a real part of at least 0. */
    public Complex squareRoot() {
        double modulus = modulus();
        double real = Math.sqrt((modulus + re) / 2);
        double imaginary = Math.sqrt((modulus - re) / 2);
        return new Complex(real, Math.copySign(imaginary, im));
    }
}
