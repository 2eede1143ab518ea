package ganscope.evaluation;

/** What the charts of a run show of its samples, by the space that they live in ({@link ganscope.data.Space}). Immutable. */
public sealed interface View permits LineView, PlaneView, ImageView {}
