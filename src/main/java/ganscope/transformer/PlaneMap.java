package ganscope.transformer;

/**
 * Says for each point of the target where in the source its value is fetched: both in coordinates that run from −1 to 1
 * across and down, whatever the number of pixels.
 */
public interface PlaneMap {
    /** How far across the source. */
    double x(double x, double y);

    /** How far down the source. */
    double y(double x, double y);
}
