package ganscope.gan.objective;

/**
 * How an objective is written.
 *
 * @param first LaTeX of its first line: the discriminator's loss, or what both losses are made of
 * @param second LaTeX of its second line: the generator's loss, where it does not follow from the first
 * @param source author and year
 */
public record LossFormula(String first, String second, String source) {
    /** Both lines, one above the other. */
    public String latex() {
        return "\\begin{array}{l}" + first + "\\\\" + second + "\\end{array}";
    }
}
